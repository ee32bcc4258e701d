using System.Globalization;
using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Search;

namespace Passerelle.Benchmarks.Searching;

/// <summary>
/// Things to be found, in the shape of real fiches, with words of a vocabulary whose words are as unequally frequent as those of
/// a language. Such texts compress worse than real ones, which repeat whole phrases.
/// </summary>
internal static class InventedDocuments
{
    /// <summary>A certification, its blocks, and the competencies and evaluations of these.</summary>
    public const int EntitiesOfCertification = 1 + Blocks + (Blocks * (Competencies + Evaluations));

    private const int FirstNumber = 10_000;
    private const int Blocks = 5;
    private const int Competencies = 5;
    private const int Evaluations = 1;
    private const int Labels = 60;

    /// <summary>Whole certifications.</summary>
    public static IEnumerable<SearchDocument> Referential(int certifications) => Enumerable.Range(0, certifications).SelectMany(index =>
    {
        var words = new InventedVocabulary(index);
        return Whole(index, Blocks, words).ToList().SelectMany(document => document.Kind == SearchKind.Block ? Parts(document, words).Prepend(document) : [document]);
    });

    /// <summary>So many certifications and blocks, one in five a certification.</summary>
    public static IEnumerable<SearchDocument> CertificationsAndBlocks(int count) =>
        Enumerable.Range(0, count / 5).SelectMany(index => Whole(index, 4, new InventedVocabulary(index)));

    private static IEnumerable<SearchDocument> Whole(int index, int blocks, InventedVocabulary words)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"RNCP{FirstNumber + index}");
        yield return new(SearchKind.Certification, [number], words.Text(8), To(number))
        {
            Level = $"Niveau {3 + words.Below(5)}",
            State = new StateLine("active", $"Active jusqu’au {1 + words.Below(28)} juin 20{28 + words.Below(5)}"),
            Certifiers = [Label(words.Below(Labels))],
            Jobs = Enumerable.Range(0, 6).Select(_ => words.Text(3)).ToValueList(),
            Subjects = Enumerable.Range(0, 5).Select(_ => Label(words.Below(Labels))).Distinct().ToValueList(),
        };
        for (var block = 1; block <= blocks; block++)
        {
            var code = $"BC{block:00}";
            yield return new(SearchKind.Block, [number, code], words.Text(14), To(number, code));
        }
    }

    private static IEnumerable<SearchDocument> Parts(SearchDocument block, InventedVocabulary words)
    {
        for (var at = 1; at <= Competencies; at++) yield return Part(SearchKind.Competency, $"C{at}", words.Text(22));
        for (var at = 1; at <= Evaluations; at++) yield return Part(SearchKind.Evaluation, $"E{at}", words.Text(4));

        SearchDocument Part(SearchKind kind, string code, string title) => new(kind, [.. block.Codes, code], title, To([.. block.Codes, code]));
    }

    private static string Label(int at) => new InventedVocabulary(-1 - at).Text(4);

    private static PageAddress To(params string[] codes) => new($"/{string.Join('/', codes).ToLowerInvariant()}/");
}
