using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.SchemaOrg;

/// <summary>
/// What a page says to search engines, as JSON-LD: what it is about, and the way to it. It stands in the page as a <c>script</c> of type
/// <c>application/ld+json</c>, a data block: browsers do not run it, and stop before they ask the Content-Security-Policy (HTML Standard,
/// "prepare the script element"), so that the strict policy of the site stays as it is.
/// </summary>
public static class StructuredData
{
    private const string Context = "https://schema.org";

    // Within HTML: < > & ' " are written as \u003C …, so that no text can end the element; letters with accents stay as they are.
    private static readonly JsonWriterOptions InHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON-LD of a page.</summary>
    public static string Of(PageView page) => Encoding.UTF8.GetString(JsonFile.Of(json => Write(json, page), InHtml));

    private static void Write(Utf8JsonWriter json, PageView page)
    {
        var target = new SchemaWriter(json, page.Site.Address, page.Site.LanguageTag);
        json.Object(() =>
        {
            json.WriteString("@context", Context);
            target.Things("@graph", ThingsOf(page.Head), thing => thing.Write(target));
        });
    }

    private static IEnumerable<ISchemaThing> ThingsOf(PageHead head)
    {
        if (head.Subject is { } subject) yield return subject;
        if (head.Breadcrumbs.Count > 0) yield return new BreadcrumbsThing(head);
    }

    /// <summary>The way from the home page to a page.</summary>
    private sealed record BreadcrumbsThing(PageHead Head) : ISchemaThing
    {
        public void Write(SchemaWriter thing)
        {
            thing.Begin("BreadcrumbList");
            ValueList<Link> way = [.. Head.Breadcrumbs, new(Head.Title, Head.Address)];
            thing.Things("itemListElement", way.Index(), step =>
            {
                thing.Begin("ListItem");
                thing.Number("position", step.Index + 1);
                thing.Text("name", step.Item.Text);
                thing.Page("item", step.Item.To);
            });
        }
    }
}
