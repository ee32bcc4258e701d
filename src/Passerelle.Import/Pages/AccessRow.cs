using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>What the row of an access route says after its label: a cross under yes or no, the jury, the day of the last change.</summary>
/// <param name="Open">Whether the route is open.</param>
/// <param name="Composition">Lines of the jury; none where there is none.</param>
/// <param name="ChangedOn">The line of the day, where there is one.</param>
/// <param name="Unread">A line that was not understood.</param>
internal sealed partial record AccessRow(Answer Open, ValueList<PageLine> Composition, PageLine? ChangedOn, PageLine? Unread)
{
    /// <summary>Reads the lines of a route.</summary>
    public static AccessRow Of(PageSection section, bool keepsColumns)
    {
        if (section.IsEmpty) return new(Answer.Unknown, [], null, null);
        if (section.Lines.Any(line => PageCell.Pipes(line.Text) > 0)) return OfCells(PageCell.Row(section.Lines), keepsColumns);
        if (section.Lines.Count == 1 && FrenchValues.Answer(section.Lines[0].Text) is { } said) return new(said, [], null, null);
        return OfLines(section.Lines);
    }

    /// <summary>
    /// Texts that were made of a page drop the empty one of the cells Oui and Non, most of them: two cells side by side, one of them
    /// empty, tell the column; otherwise only the jury tells.
    /// </summary>
    private static AccessRow OfCells(ValueList<PageCell> cells, bool keepsColumns)
    {
        var cross = cells.ToList().FindIndex(cell => cell.Text == "X");
        if (cross < 0) return new(Answer.Unknown, [], null, Joined(cells));
        var inSecond = cross == 1 && cells[0].Text.Length == 0;
        var inFirst = cross == 0 && cells.Count > 1 && cells[1].Text.Length == 0 && (cells.Count > 2 || keepsColumns);
        var aloneInFirst = cross == 0 && cells.Count == 1 && keepsColumns;
        var rest = cells.Skip(inSecond ? 2 : inFirst ? 2 : cross + 1).ToList();
        var jury = rest.Count > 0 ? rest[0] : PageCell.Blank;
        var open = inSecond ? Answer.No
            : inFirst || aloneInFirst ? Answer.Yes
            : !jury.IsNone ? Answer.Yes
            : jury.Text.Length > 0 ? Answer.No
            : Answer.Unknown;
        var date = rest.Skip(1).FirstOrDefault(cell => !cell.IsNone);
        var isDate = date is not null && FrenchValues.Date(date.Text) is not null;
        var day = date is null ? null : new PageLine(date.Text, date.Lines[0].Number);
        return new(open, jury.IsNone ? [] : jury.Lines, isDate ? day : null, isDate ? null : day);
    }

    /// <summary>Without columns, the cross stands before the jury; a dash stands for no jury, and below it for no change.</summary>
    private static AccessRow OfLines(ValueList<PageLine> lines)
    {
        var row = lines.ToList();
        var hasCross = Cross().Match(row[0].Text) is { Success: true };
        if (hasCross) row[0] = row[0] with { Text = Cross().Replace(row[0].Text, "") };
        PageLine? changed = null;
        if (Day().Match(row[^1].Text) is { Success: true } day)
        {
            changed = row[^1] with { Text = day.Groups["day"].Value };
            row[^1] = row[^1] with { Text = day.Groups["before"].Value };
        }

        var printed = row.SkipWhile(IsBlank).ToList();
        while (printed.Count > 0 && IsBlank(printed[^1])) printed.RemoveAt(printed.Count - 1);
        var saysNo = printed.Count == 1 && printed[0].Text.Trim() is "-";
        if (saysNo) printed.Clear();
        if (!hasCross && printed.Count > 0) return new(Answer.Unknown, printed.ToValueList(), changed, null);
        var open = !hasCross ? Answer.Unknown : printed.Count > 0 ? Answer.Yes : saysNo || changed is not null ? Answer.No : Answer.Unknown;
        return new(open, printed.ToValueList(), changed is { Text: "-" } ? null : changed, null);
    }

    private static bool IsBlank(PageLine line) => string.IsNullOrWhiteSpace(line.Text);

    private static PageLine? Joined(ValueList<PageCell> cells)
    {
        var text = string.Join(" | ", cells.Select(cell => cell.Text)).Trim(' ', '|');
        return text.Length == 0 ? null : new PageLine(text, cells.SelectMany(cell => cell.Lines).Select(line => line.Number).First());
    }

    [GeneratedRegex(@"\A\s*X(?:\s+|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Cross();

    [GeneratedRegex(@"\A(?<before>.*?)(?:\A|\s)(?<day>[0-9]{2}-[0-9]{2}-[0-9]{4}|-)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
