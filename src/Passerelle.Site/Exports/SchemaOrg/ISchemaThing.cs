namespace Passerelle.Site.Exports.SchemaOrg;

/// <summary>What a page is about, in the vocabulary of schema.org. It says nothing that the page does not show.</summary>
public interface ISchemaThing
{
    /// <summary>Writes its properties, between the braces.</summary>
    void Write(SchemaWriter thing);
}
