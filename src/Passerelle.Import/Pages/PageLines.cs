using System.Text.RegularExpressions;
using Passerelle.Import.Texts;

namespace Passerelle.Import.Pages;

/// <summary>The lines of a page, numbered as they stand in it; the furniture of the site is left out, blank lines stay.</summary>
internal static partial class PageLines
{
    /// <summary>Most lines of a page; a real one has some hundreds.</summary>
    public const int MostLines = 50_000;

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Lines of the site around the fiche, folded.</summary>
    private static readonly string[] Furniture =
    [
        "aller a la navigation principale aller au contenu aller a la navigation de bas de page",
        "le repertoire national des certifications professionnelles (rncp)",
        "repertoire national des certifications professionnelles",
        "repertoire specifique",
        "l'essentiel",
        "icon de la nomenclature",
        "icon nsf",
        "icon formacode",
        "icon date",
        "ouvre un nouvel onglet ouvre un site externe ouvre un site externe dans un nouvel onglet",
    ];

    /// <summary>The lines of a text; unusual ends of lines and a byte order mark do not matter, no-break spaces stay in their words.</summary>
    public static IReadOnlyList<PageLine> Of(string text) =>
    [
        .. text.TrimStart(ByteOrderMark).ReplaceLineEndings("\n").Split('\n')
            .Select((line, index) => new PageLine(line, index + 1))
            .Select(WithoutGaps)
            .Where(IsContent),
    ];

    /// <summary>A line without blanks at its end, and without gaps that no page has: they would only cost time.</summary>
    public static PageLine WithoutGaps(PageLine line) => line with { Text = Gap().Replace(line.Text, " ").TrimEnd() };

    /// <summary>Whether a line may mean something: it belongs neither to the site nor to the frame of a table.</summary>
    public static bool IsContent(PageLine line) => !IsTableRule(line.Text) && !Furniture.Contains(Folded(line.Text));

    /// <summary>Lines without the blank ones at both ends.</summary>
    public static IReadOnlyList<PageLine> WithoutBlankEnds(IReadOnlyList<PageLine> lines) =>
        [.. lines.SkipWhile(IsBlank).Reverse().SkipWhile(IsBlank).Reverse()];

    /// <summary>Whether nothing stands on a line.</summary>
    public static bool IsBlank(PageLine line) => string.IsNullOrWhiteSpace(line.Text);

    /// <summary>Words in lower case, without accents, parted by one space.</summary>
    public static string Folded(string text) => string.Join(' ', PrintedWord.Of(text).Select(word => word.Folded));

    [GeneratedRegex(@"\s{100,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    private static bool IsTableRule(string text) => text.Contains("---|", StringComparison.Ordinal) && text.All(letter => letter is '-' or '|' or ':' or ' ');
}
