using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages;

/// <summary>An index, or one of its entries: a level, a speciality, a job card, a term, a certifying body.</summary>
/// <param name="Tag">Code with the name of its nomenclature, or null.</param>
/// <param name="Title">Title.</param>
/// <param name="Lead">One sentence under it.</param>
/// <param name="Facts">What is known of the entry itself.</param>
/// <param name="Entries">Entries of an index.</param>
/// <param name="Certifications">Certifications of an entry.</param>
/// <param name="Neighbours">Entries before and after an entry.</param>
public sealed record IndexPage(
    string? Tag,
    string Title,
    string Lead,
    ValueList<Fact> Facts,
    ValueList<IndexRow> Entries,
    ValueList<CertificationRow> Certifications,
    Neighbours Neighbours)
{
    /// <summary>Where the certifications of the entry are compared, or null.</summary>
    public PageAddress? Comparisons { get; init; }

    /// <summary>Whether there is nothing to list.</summary>
    public bool IsEmpty => Entries.Count == 0 && Certifications.Count == 0;

    /// <summary>The pages of all indexes and of all their entries.</summary>
    public static IEnumerable<Page> All(PageSource source) => IndexKind.All(source).SelectMany(kind => Of(kind, source));

    private static IEnumerable<Page> Of(IndexKind kind, PageSource source)
    {
        var words = source.Words;
        var entries = source.Catalogue.Certifications
            .SelectMany(certification => kind.EntriesOf(certification).Select(entry => (entry, certification)))
            .GroupBy(pair => pair.entry.Link.To!.Path, StringComparer.Ordinal)
            .Select(group => (group.First().entry, Certifications: group.Select(pair => pair.certification).Distinct().ToValueList()))
            .OrderBy(pair => pair.entry.Order, StringComparer.Ordinal)
            .ToList();
        var title = words[$"index.{kind.Key}.title"];
        var lead = words[$"index.{kind.Key}.lead"];
        var rows = entries.Select(pair => new IndexRow(pair.entry.Link, words.Count("index.certifications", pair.Certifications.Count)));
        var none = new Neighbours(null, null);
        yield return new Page(
            new PageHead(kind.Home, title, lead, Breadcrumbs.Home(words)),
            "index",
            new IndexPage(null, title, lead, [], rows.ToValueList(), [], none));

        var links = entries.Select(pair => pair.entry.Link).ToValueList();
        foreach (var ((entry, certifications), at) in entries.Select((pair, at) => (pair, at)))
        {
            var (code, text, address) = entry.Link;
            var sentence = words.Count($"index.{kind.Key}.entry", certifications.Count, ("code", code), ("title", text));
            var tag = kind.IsTagged ? words.Fill($"index.{kind.Key}.tag", ("code", code)) : null;
            yield return new Page(
                new PageHead(address!, tag is null ? text : $"{tag} · {text}", sentence, [.. Breadcrumbs.Home(words), new(title, kind.Home)])
                {
                    Subject = entry.Subject,
                },
                "index",
                new IndexPage(
                    tag,
                    text,
                    sentence,
                    entry.Facts,
                    [],
                    certifications.Select(certification => CertificationRow.Of(certification, source)).ToValueList(),
                    Neighbours.Of(links, at))
                {
                    Comparisons = kind.IsCompared && certifications.Count > 1 ? Addresses.Comparisons : null,
                });
        }
    }
}

/// <summary>An entry in an index.</summary>
/// <param name="Entry">Code, title and page.</param>
/// <param name="Count">How many certifications, in words.</param>
public sealed record IndexRow(CodeLink Entry, string Count);
