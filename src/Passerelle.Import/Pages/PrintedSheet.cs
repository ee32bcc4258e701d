using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>
/// The text of a PDF of before 2019: its lines are broken where the sheet ends, and the addresses of its links stand where the sheets
/// end instead of where the links are.
/// </summary>
internal static class PrintedSheet
{
    private const string HeadingOfLinks = "Autres sources d'information :";

    /// <summary>Whether lines come from such a PDF.</summary>
    public static bool IsOne(IReadOnlyList<PageLine> lines) => lines.Any(line =>
        PageLines.Folded(line.Text).StartsWith("resume descriptif de la certification", StringComparison.Ordinal));

    /// <summary>The lines as they were before they were broken; the addresses stand together at the end.</summary>
    public static IReadOnlyList<PageLine> Unwrapped(IReadOnlyList<PageLine> lines)
    {
        var addresses = lines.Where(IsAddress).ToList();
        var whole = new List<PageLine>();
        var pending = new List<PageLine>();
        foreach (var line in lines.Where(line => !IsAddress(line)))
        {
            if (PageLines.IsBlank(line))
            {
                pending.Add(line);
            }
            else if (whole.Count > 0 && Continues(whole[^1], line))
            {
                whole[^1] = whole[^1] with { Text = $"{whole[^1].Text.TrimEnd()} {line.Text.TrimStart()}" };
                pending.Clear();
            }
            else
            {
                whole.AddRange(pending);
                pending.Clear();
                whole.Add(line);
            }
        }

        return addresses.Count == 0 ? whole : [.. whole, new PageLine(HeadingOfLinks, addresses[0].Number), .. addresses];
    }

    private static bool IsAddress(PageLine line) => line.Text.Trim() is { Length: > 0 } text && WebAddress.TryParse(text, out _);

    /// <summary>A line that begins without a capital goes on with the line before.</summary>
    private static bool Continues(PageLine before, PageLine line) =>
        line.Text.TrimStart()[0] is var first && (char.IsLower(first) || first == '(') && PageHeadings.Of(before) is null;
}
