using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>What the row of an access route says after its label: a cross under yes or no, the jury, the day of the last change.</summary>
/// <param name="Open">Whether the route is open.</param>
/// <param name="Composition">Lines of the jury; none where there is none.</param>
/// <param name="ChangedOn">The line of the day, where there is one.</param>
/// <param name="Unread">What was not understood.</param>
internal sealed partial record AccessRow(Answer Open, ValueList<PageLine> Composition, PageLine? ChangedOn, ValueList<PageLine> Unread)
{
    /// <summary>Reads the lines of a route.</summary>
    public static AccessRow Of(PageSection section, bool keepsColumns)
    {
        if (section.IsEmpty) return new(Answer.Unknown, [], null, []);
        if (section.Lines.Any(line => PageCell.Pipes(line.Text) > 0)) return OfCells(PageCell.Row(section.Lines), keepsColumns);
        if (section.Lines.Count == 1 && FrenchValues.Answer(section.Lines[0].Text) is { } said) return new(said, [], null, []);
        return OfLines(section.Lines);
    }

    /// <summary>
    /// Texts that were made of a page drop the empty one of the cells Oui and Non, most of them: two cells side by side, one of them
    /// empty, tell the column; otherwise only the jury tells.
    /// </summary>
    private static AccessRow OfCells(ValueList<PageCell> cells, bool keepsColumns)
    {
        var cross = cells.ToList().FindIndex(cell => cell.Text == "X");
        if (cross < 0) return new(Answer.Unknown, [], null, cells.Where(cell => !cell.IsNone).Select(Line).ToValueList());
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
        var date = rest.Skip(1).FirstOrDefault(cell => FrenchValues.Date(cell.Text) is not null);
        var unread = cells.Take(cross).Concat(rest.Skip(1)).Where(cell => !cell.IsNone && cell != date);
        return new(open, jury.IsNone ? [] : jury.Lines, date is null ? null : Line(date), unread.Select(Line).ToValueList());
    }

    /// <summary>Without columns, the cross stands before the jury; a dash stands for no jury, and below it for no change.</summary>
    private static AccessRow OfLines(ValueList<PageLine> lines)
    {
        var row = lines.ToList();
        var hasCross = Cross().Match(row[0].Text) is { Success: true };
        if (hasCross) row[0] = row[0] with { Text = Cross().Replace(row[0].Text, "") };
        PageLine? changed = null;
        if (Day().Match(row[^1].Text) is { Success: true } day && (day.Groups["day"].Value == "-" || FrenchValues.Date(day.Groups["day"].Value) is not null))
        {
            changed = row[^1] with { Text = day.Groups["day"].Value };
            row[^1] = row[^1] with { Text = day.Groups["before"].Value };
        }

        var printed = PageLines.WithoutBlankEnds(row);
        var saysNo = printed.Count == 1 && printed[0].Text.Trim() is "-";
        if (saysNo) printed = [];
        if (!hasCross && printed.Count > 0) return new(Answer.Unknown, printed.ToValueList(), changed, []);
        var open = !hasCross ? Answer.Unknown : printed.Count > 0 ? Answer.Yes : saysNo || changed is not null ? Answer.No : Answer.Unknown;
        return new(open, printed.ToValueList(), changed is { Text: "-" } ? null : changed, []);
    }

    private static PageLine Line(PageCell cell) => new(cell.Text, cell.Lines[0].Number);

    [GeneratedRegex(@"\A\s*X(?:\s+|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Cross();

    [GeneratedRegex(@"\A(?<before>.*?)(?:\A|\s)(?<day>[0-9]{2}-[0-9]{2}-[0-9]{4}|-)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
