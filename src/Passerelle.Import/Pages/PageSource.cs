using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>The page of a fiche: its text, the text of a PDF of before 2019, or the page saved as HTML.</summary>
/// <param name="text">The text, decoded.</param>
/// <param name="name">How messages name it.</param>
internal sealed class PageSource(string text, string name) : FicheSource(name)
{
    /// <summary>Longest page that is read, in UTF-16 units.</summary>
    public const int LongestPage = 4 * 1024 * 1024;

    private const int EnoughHeadings = 3;

    /// <summary>Whether a text is the page of a fiche: it prints some of the headings of the register.</summary>
    public static bool LooksLikePage(string text)
    {
        if (text.Length > LongestPage) return false;
        if (PageHtml.IsHtml(text) && (PageHtml.IsOfRegister(text) || PageHtml.IsTooDeep(text))) return PageHtml.IsOfRegister(text);
        var lines = PageHtml.IsHtml(text) ? PageHtml.Read(text, "").Lines : PageLines.Of(text);
        return lines.Select(line => PageHeadings.Of(line)?.Heading.Kind).OfType<SectionKind>().Distinct().Take(EnoughHeadings).Count() == EnoughHeadings;
    }

    /// <inheritdoc/>
    public override IEnumerable<ImportedFiche> Fiches(FicheSelection selection, Action<Diagnostic> report, IProgress<double>? progress)
    {
        if (text.Length > LongestPage) throw PageFaults.Refusal(PageFaults.TooLong, Name, $"{text.Length}", $"{LongestPage}");
        var page = PageHtml.IsHtml(text) ? PageHtml.Read(text, Name) : Page.OfText(text, Name);
        if (page.Lines.Count > PageLines.MostLines) throw PageFaults.Refusal(PageFaults.TooManyLines, Name, $"{page.Lines.Count}", $"{PageLines.MostLines}");
        var fiche = PageReader.Read(page);
        progress?.Report(1);
        var certifiers = fiche.Certification.Certifiers.Where(certifier => certifier.Siret is not null).Select(certifier => certifier.Siret!.Value.Value);
        if (selection.Wants(fiche.Certification.Number.Value, certifiers)) yield return fiche;
    }
}
