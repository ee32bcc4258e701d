using Passerelle.Model;
using Passerelle.Site.Exports.SchemaOrg;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages;

/// <summary>The glossary, in alphabetical order.</summary>
/// <param name="Letters">Terms by first letter.</param>
public sealed record GlossaryPage(ValueList<GlossaryLetter> Letters)
{
    /// <summary>The page of terms.</summary>
    public static Page Of(PageSource source)
    {
        var words = source.Words;
        var terms = TermRow.All(source.Catalogue.Glossary).ToValueList();
        var head = new PageHead(Addresses.Glossary, words["glossary.title"], words["glossary.lead"], Breadcrumbs.Home(words))
        {
            Subject = new GlossaryThing(words["glossary.title"], terms),
        };
        var letters = terms
            .GroupBy(term => Letter.Of(term.Term))
            .Select(group => new GlossaryLetter(group.Key, group.ToValueList()));
        return new Page(head, "glossary", new GlossaryPage(letters.ToValueList()));
    }
}

/// <summary>Terms that begin with a letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Terms">Terms.</param>
public sealed record GlossaryLetter(Letter Letter, ValueList<TermRow> Terms);

/// <summary>A term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Acronym">Its acronym, or null.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Source">The text that defines it, or null.</param>
/// <param name="Web">Where that text can be read, or null.</param>
public sealed record TermRow(string Term, string Anchor, string? Acronym, string Definition, string? Source, string? Web)
{
    internal static IEnumerable<TermRow> All(IEnumerable<GlossaryTerm> terms)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in terms.OrderBy(term => Slug.Of(term.Term.Value), StringComparer.Ordinal))
        {
            var slug = Slug.Of(term.Acronym?.Value ?? term.Term.Value);
            var anchor = slug;
            for (var next = 2; !taken.Add(anchor); next++) anchor = $"{slug}-{next}";
            yield return new(term.Term.Value, anchor, term.Acronym?.Value, term.Definition.Value, term.Source?.Value, term.Link?.Value.Href);
        }
    }
}
