using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>A cell of a table; its text may take several lines.</summary>
internal sealed record PageCell(ValueList<PageLine> Lines)
{
    /// <summary>A cell that is not there.</summary>
    public static PageCell Blank { get; } = new([]);

    /// <summary>Its words on one line.</summary>
    public string Text => string.Join(' ', Lines.Select(line => line.Text.Trim()).Where(text => text.Length > 0));

    /// <summary>Whether it says nothing: it is blank, or a dash.</summary>
    public bool IsNone => Text is "" or "-" or "–";

    /// <summary>The cells of some lines; <c>\|</c> is a pipe of the text. The pipe at either end of a row is its frame.</summary>
    public static ValueList<PageCell> Row(IReadOnlyList<PageLine> lines)
    {
        var cells = new List<List<PageLine>> { new() };
        foreach (var line in lines)
        {
            foreach (var (index, part) in Split(line.Text).Index())
            {
                if (index > 0) cells.Add([]);
                cells[^1].Add(new PageLine(part.Trim(), line.Number));
            }
        }

        var row = cells.Select(cell => new PageCell(cell.ToValueList())).ToList();
        if (row.Count > 1 && lines[0].Text.TrimStart().StartsWith('|')) row.RemoveAt(0);
        if (row.Count > 1 && row[^1].Text.Length == 0) row.RemoveAt(row.Count - 1);
        return row.ToValueList();
    }

    /// <summary>Number of pipes of a line.</summary>
    public static int Pipes(string line) => Split(line).Count() - 1;

    private static IEnumerable<string> Split(string line) =>
        line.Replace(@"\|", "\0", StringComparison.Ordinal).Split('|').Select(part => part.Replace('\0', '|'));
}

/// <summary>A row of a table, asked by a word of the header.</summary>
/// <param name="Columns">The header, folded.</param>
/// <param name="Cells">The cells.</param>
internal sealed record PageRow(ValueList<string> Columns, ValueList<PageCell> Cells)
{
    /// <summary>A row of such a table; what stands after the last column goes with it.</summary>
    public static PageRow Of(ValueList<string> columns, ValueList<PageCell> cells) => new(columns, cells.Count <= columns.Count ? cells :
    [
        .. cells.Take(columns.Count - 1),
        new PageCell(cells.Skip(columns.Count - 1).SelectMany(cell => cell.Lines).ToValueList()),
    ]);

    /// <summary>Line of the row.</summary>
    public int Line => Cells.SelectMany(cell => cell.Lines).Select(line => line.Number).FirstOrDefault(1);

    /// <summary>The row on one line, to be kept whole.</summary>
    public string Text => string.Join(" | ", Cells.Select(cell => cell.Text));

    /// <summary>The cell of the first column that is called so; blank where there is none.</summary>
    public PageCell this[string word]
    {
        get
        {
            var column = Columns.Index().FirstOrDefault(entry => entry.Item.Contains(word, StringComparison.Ordinal), (Index: -1, Item: ""));
            return column.Index >= 0 && column.Index < Cells.Count ? Cells[column.Index] : PageCell.Blank;
        }
    }
}

/// <summary>A table whose cells are parted by pipes.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Rest">Lines that stand after it.</param>
internal sealed record PageTable(ValueList<PageRow> Rows, ValueList<PageLine> Rest)
{
    /// <summary>
    /// The table of a section; null where the columns were lost. A row ends with its last pipe, wherever its lines break; the last
    /// row of a table may have lost its last cells.
    /// </summary>
    public static PageTable? Of(PageSection section)
    {
        if (section.Header is not { } header || PageCell.Pipes(header.Text) is not (> 0 and var width)) return null;
        var columns = PageCell.Row([header]).Select(cell => PageLines.Folded(cell.Text)).ToValueList();
        var rows = new List<PageRow>();
        var open = new List<PageLine>();
        var pipes = 0;
        foreach (var line in section.Printed)
        {
            open.Add(line);
            pipes += PageCell.Pipes(line.Text);
            if (pipes < width) continue;
            rows.Add(PageRow.Of(columns, PageCell.Row(open)));
            open = [];
            pipes = 0;
        }

        if (pipes == 0) return new(rows.ToValueList(), open.ToValueList());
        return new([.. rows, PageRow.Of(columns, PageCell.Row(open))], []);
    }
}
