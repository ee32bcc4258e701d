using Passerelle.Model;
using Passerelle.Site.Exports.SchemaOrg;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>The home page.</summary>
/// <param name="Title">Title of the site.</param>
/// <param name="Lead">What the school certifies, in one sentence, or null.</param>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Glossary">The glossary.</param>
/// <param name="Pathway">What one obtains with the blocks that one holds; null where no bridge gives anything.</param>
/// <param name="Figures">How much there is to find.</param>
/// <param name="Shelves">Certifications by level.</param>
/// <param name="Bridges">Certifications that bridges lead to.</param>
/// <param name="Matrices">The matrix of each certification.</param>
public sealed record HomePage(
    string Title,
    string? Lead,
    PageAddress Catalogue,
    PageAddress Glossary,
    PageAddress? Pathway,
    ValueList<Figure> Figures,
    ValueList<Shelf> Shelves,
    ValueList<HomeRow> Bridges,
    ValueList<HomeRow> Matrices)
{
    /// <summary>The home page of a catalogue.</summary>
    public static Page Of(PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var settings = catalogue.Settings;
        var head = new PageHead(Addresses.Home, settings.Title.Value, settings.Summary?.Value ?? settings.Title.Value, [])
        {
            Subject = new SiteThing(settings),
        };
        return new Page(head, "home", new HomePage(
            settings.Title.Value,
            settings.Summary?.Value,
            Addresses.Catalogue,
            Addresses.Glossary,
            catalogue.HasBridges ? Addresses.Pathway : null,
            FiguresOf(catalogue, words),
            Shelf.All(source),
            catalogue.Certifications.Where(c => c.Equivalences.Count > 0).Select(c => HomeRow.ToBridges(c, words)).ToValueList(),
            catalogue.Certifications.Where(c => c.Blocks.Count > 0).Select(c => HomeRow.ToMatrix(c, words)).ToValueList()));
    }

    private static ValueList<Figure> FiguresOf(Catalogue catalogue, Words words)
    {
        var blocks = catalogue.Certifications.SelectMany(certification => certification.Blocks).ToList();
        return
        [
            FigureOf("certifications", catalogue.Certifications.Count),
            FigureOf("blocks", blocks.Count),
            FigureOf("competencies", blocks.Sum(block => block.Competencies.Count)),
            FigureOf("bridges", catalogue.Certifications.Sum(certification => certification.Equivalences.Count)),
        ];

        Figure FigureOf(string what, int count) => new(words.Count("home.figures." + what, count), $"{count}", null);
    }
}

/// <summary>The certifications of a level.</summary>
/// <param name="Level">The level; null for certifications without one.</param>
/// <param name="Certifications">Certifications.</param>
public sealed record Shelf(LevelScale? Level, ValueList<CertificationRow> Certifications)
{
    internal static ValueList<Shelf> All(PageSource source) => source.Catalogue.Certifications
        .GroupBy(certification => certification.Level?.Value ?? int.MaxValue)
        .OrderBy(group => group.Key)
        .Select(group => new Shelf(
            group.Key == int.MaxValue ? null : LevelScale.Of(group.Key, source.Words),
            group.Select(certification => CertificationRow.Of(certification, source)).ToValueList()))
        .ToValueList();
}

/// <summary>A certification behind one of the doors of the home page.</summary>
/// <param name="Target">Number, title, and where the door leads.</param>
/// <param name="Detail">What is found there.</param>
public sealed record HomeRow(CodeLink Target, string Detail)
{
    internal static HomeRow ToBridges(Certification certification, Words words) => new(
        CodeLink.Of(certification) with { To = Addresses.Certification(certification.Number.Value).At("passerelles") },
        words.Count("home.bridges.count", certification.Equivalences.Count));

    internal static HomeRow ToMatrix(Certification certification, Words words) => new(
        CodeLink.Of(certification) with { To = Addresses.Matrix(certification.Number.Value) },
        CoverageInWords(certification, words));

    private static string CoverageInWords(Certification certification, Words words)
    {
        var coverage = certification.Blocks.SelectMany(block => block.Competencies.Select(competency => block.CoverageOf(competency.Code.Value))).ToList();
        var gaps = coverage.Count(each => each == Coverage.Missing);
        if (gaps > 0) return words.Count("home.matrices.gaps", gaps);
        return words[coverage.Contains(Coverage.Unsaid) ? "home.matrices.unsaid" : "home.matrices.whole"];
    }
}
