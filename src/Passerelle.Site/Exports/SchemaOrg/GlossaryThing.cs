using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.SchemaOrg;

/// <summary>The glossary as <c>DefinedTermSet</c>. Lost: the texts that terms are taken from.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Terms">Its terms, as the page shows them.</param>
public sealed record GlossaryThing(string Title, ValueList<TermRow> Terms) : ISchemaThing
{
    /// <inheritdoc/>
    public void Write(SchemaWriter thing)
    {
        thing.Begin("DefinedTermSet", page: Addresses.Glossary);
        thing.Text("name", Title);
        thing.Language();
        thing.Things("hasDefinedTerm", Terms, term =>
        {
            thing.Begin("DefinedTerm", page: Addresses.Glossary.At(term.Anchor));
            thing.Text("name", term.Term);
            thing.Text("alternateName", term.Acronym);
            thing.Text("description", term.Definition);
        });
    }
}
