using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Search;

/// <summary>Certifications as search finds them.</summary>
internal static class CertificationDocuments
{
    // A longer text describes a sector, and does not name it.
    private const int LongestSector = 100;

    /// <summary>Those of the catalogue.</summary>
    public static IEnumerable<SearchDocument> All(PageSource source) => source.Catalogue.Certifications.Select(certification => Of(certification, source));

    /// <summary>Those that it only refers to.</summary>
    public static IEnumerable<SearchDocument> Externals(PageSource source) => source.Catalogue.Externals.Select(external =>
        new SearchDocument(SearchKind.Certification, [external.Number.Value.Value], external.Title.Value, Addresses.Certification(external.Number.Value))
        {
            Level = LevelOf(external.Level?.Value, source),
            State = StateLine.Of(external, source),
        });

    private static SearchDocument Of(Certification certification, PageSource source)
    {
        var bodies = certification.Certifiers.Select(source.Catalogue.Certifiers.Of).Distinct().ToList();
        var names = certification.Certifiers.SelectMany(line => new[] { line.Name.Value, line.TradeName?.Value });
        return new(SearchKind.Certification, [certification.Number.Value.Value], certification.Title.Value, Addresses.Certification(certification.Number.Value))
        {
            Level = LevelOf(certification.Level?.Value, source),
            State = StateLine.Of(certification, source),
            Certifiers = bodies.Select(body => body.Name).ToValueList(),
            Aliases = Said(names.Except(bodies.Select(body => body.Name)).Append(certification.Kind?.Code.Value).Append(certification.Kind?.Label?.Value)),
            Jobs = Said(certification.Jobs.Immediate.Concat(certification.Jobs.WithExperience).Select(job => job.Value)),
            Subjects = Said(SubjectsOf(certification, source.Catalogue)),
        };
    }

    private static IEnumerable<string> SubjectsOf(Certification certification, Catalogue catalogue) =>
    [
        .. certification.Sectors.Select(sector => sector.Value).Where(sector => sector.Length <= LongestSector),
        .. certification.Classification.Rome.Select(rome => catalogue.LabelOf(rome.Code.Value, rome.Label?.Value)),
        .. certification.Classification.Formacodes.Select(term => catalogue.LabelOf(term.Code.Value, term.Label?.Value)),
        .. certification.Classification.Nsf.Select(nsf => catalogue.LabelOf(nsf.Code.Value, nsf.Label?.Value)),
    ];

    private static string? LevelOf(int? level, PageSource source) => level is null ? null : source.Words.Fill("index.level", ("level", level));

    private static ValueList<string> Said(IEnumerable<string?> texts) => texts.OfType<string>().Distinct().ToValueList();
}
