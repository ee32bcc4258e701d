using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>The ways from the home page to the page above another.</summary>
internal static class Breadcrumbs
{
    /// <summary>To a page that stands directly under the home page.</summary>
    public static ValueList<Link> Home(Words words) => [new(words["nav.home"], Addresses.Home)];

    /// <summary>To a certification's page.</summary>
    public static ValueList<Link> Catalogue(Words words) => [.. Home(words), new(words["nav.certifications"], Addresses.Catalogue)];

    /// <summary>To a certification's page, through its level where it has one.</summary>
    public static ValueList<Link> Catalogue(Certification certification, Words words) => certification.Level is { } level
        ? [.. Catalogue(words), new(words.Fill("certification.level.name", ("level", level.Value)), Addresses.Level(level.Value))]
        : Catalogue(words);

    /// <summary>To a page under a certification.</summary>
    public static ValueList<Link> Of(Certification certification, Words words) =>
        [.. Catalogue(words), new(certification.Number.Value.Value, Addresses.Certification(certification.Number.Value))];

    /// <summary>To a page under a block.</summary>
    public static ValueList<Link> Of(Certification certification, Block block, Words words)
    {
        var link = CodeLink.Of(certification, block);
        return [.. Of(certification, words), new(link.Code, Addresses.Block(certification.ReferenceTo(block)))];
    }
}
