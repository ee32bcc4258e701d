namespace Passerelle.Site.Sheets.Tables;

/// <summary>A sheet of a workbook: one table.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="TableName">Name of its table in formulas: ASCII letters, another one in each sheet.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Rows, each with a cell for every column.</param>
/// <param name="FrozenColumns">How many columns stay in view.</param>
internal sealed record WorkbookSheet(
    string Name,
    string TableName,
    IReadOnlyList<WorkbookColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    int FrozenColumns)
{
    // Excel takes no row that is higher than 409 points.
    private const int MostLines = 27;

    /// <summary>All cells, as <c>A1:C20</c>. A table has one row under its header at least, be it empty.</summary>
    public string Range => $"A1:{Place(Columns.Count - 1, Math.Max(1, Rows.Count))}";

    /// <summary>About how many lines a row takes: not every program measures wrapped text when it opens a file.</summary>
    public int LinesOf(IReadOnlyList<string> cells) =>
        Math.Min(MostLines, cells.Select((text, column) => text.Split('\n').Sum(line => 1 + (line.Length / Columns[column].Width))).Max());

    /// <summary>The place of a cell, both numbers from 0: <c>C20</c>.</summary>
    public static string Place(int column, int row) => $"{Letters(column)}{row + 1}";

    private static string Letters(int column)
    {
        const int Alphabet = 26;
        var last = ((char)('A' + (column % Alphabet))).ToString();
        return column < Alphabet ? last : Letters((column / Alphabet) - 1) + last;
    }
}

/// <summary>A column of a sheet.</summary>
/// <param name="Header">Its name; every column has another one.</param>
/// <param name="Width">Width, in digits.</param>
internal sealed record WorkbookColumn(string Header, int Width);
