using Passerelle.Model;
using Passerelle.Site.Exports.SchemaOrg;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>A way to find certifications: what its entries are, and which of them a certification stands under.</summary>
/// <param name="Key">Its name among the strings of the theme: <c>index.levels</c>.</param>
/// <param name="Home">The page that lists its entries.</param>
/// <param name="EntriesOf">Entries of a certification.</param>
internal sealed record IndexKind(string Key, PageAddress Home, Func<Certification, IEnumerable<IndexEntry>> EntriesOf)
{
    /// <summary>Whether a page of an entry shows its code: a level says its number in its title, a body has none.</summary>
    public bool IsTagged => Key is not ("levels" or "certifiers");

    /// <summary>Whether certifications that stand under one entry are worth a comparison.</summary>
    public bool IsCompared => Key is "levels" or "nsf";

    /// <summary>All of them.</summary>
    public static IEnumerable<IndexKind> All(PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        return
        [
            new("levels", Addresses.Levels, certification => Levels(certification, words)),
            new("nsf", Addresses.NsfIndex, certification => certification.Classification.Nsf.Select(nsf =>
                IndexEntry.Of(nsf.Code.Value.Value, catalogue.LabelOf(nsf.Code.Value, nsf.Label?.Value), Addresses.Nsf(nsf.Code.Value)))),
            new("rome", Addresses.RomeIndex, certification => certification.Classification.Rome.Select(rome =>
                IndexEntry.Of(rome.Code.Value.Value, catalogue.LabelOf(rome.Code.Value, rome.Label?.Value), Addresses.Rome(rome.Code.Value)))),
            new("formacodes", Addresses.FormacodeIndex, certification => certification.Classification.Formacodes.Select(term =>
                IndexEntry.Of(term.Code.Value.Value, catalogue.LabelOf(term.Code.Value, term.Label?.Value), Addresses.Formacode(term.Code.Value)))),
            new("certifiers", Addresses.Certifiers, certification => certification.Certifiers.Select(line =>
                IndexEntry.Of(catalogue.Certifiers.Of(line), words))),
        ];
    }

    private static IEnumerable<IndexEntry> Levels(Certification certification, Words words)
    {
        if (certification.Level is not { } level) yield break;
        yield return IndexEntry.Of($"{level.Value}", words[$"index.levels.names.{level.Value}"], Addresses.Level(level.Value));
    }
}

/// <summary>What a certification is found under.</summary>
/// <param name="Link">Code, title and page; the code is empty where there is none.</param>
/// <param name="Order">Text by which entries are ordered.</param>
/// <param name="Facts">What is known of the entry itself.</param>
internal sealed record IndexEntry(CodeLink Link, string Order, ValueList<Fact> Facts)
{
    /// <summary>The entry itself, for search engines, or null.</summary>
    public ISchemaThing? Subject { get; init; }

    public static IndexEntry Of(string code, string title, PageAddress to) => new(new CodeLink(code, title, to), code, []);

    public static IndexEntry Of(CertifyingBody body, Words words) => new(
        new CodeLink("", body.Name, Addresses.Certifier(body.Slug)),
        Slug.Fold(body.Name),
        FactsOf(body, words).Where(fact => fact.Values.Count > 0).ToValueList())
    {
        Subject = OrganisationThing.Of(body),
    };

    private static IEnumerable<Fact> FactsOf(CertifyingBody body, Words words)
    {
        var lines = body.Lines.Select(line => line.Certifier).ToList();
        var names = lines.SelectMany(line => new[] { line.Name.Value, line.TradeName?.Value }).OfType<string>();
        yield return new(words["index.certifiers.names"], Said(names.Where(name => name != body.Name)));
        yield return new(words["index.certifiers.siret"], Said(lines.Select(line => line.Siret?.Value.Grouped).OfType<string>()));
        yield return new(
            words["index.certifiers.site"],
            lines.Where(line => line.Site is not null).Select(line => new FactValue(line.Site!.Value.Value.Text, line.Site!.Value.Value.Href)).Distinct().ToValueList());
        yield return new(words["index.certifiers.signatory"], Said(lines.Select(line => line.Signatory?.Value).OfType<string>()));
    }

    private static ValueList<FactValue> Said(IEnumerable<string> texts) => texts.Distinct().Select(text => new FactValue(text)).ToValueList();
}
