using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>Which evaluation verifies which competency.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">Evaluations.</param>
/// <param name="Rows">Competencies.</param>
public sealed record SheetMatrix(string Caption, ValueList<Coded> Columns, ValueList<SheetMatrixRow> Rows)
{
    /// <summary>The matrix of a block; null where the fiche says of no evaluation what it verifies: the table would be empty.</summary>
    internal static SheetMatrix? Of(Certification certification, Block block, Typeset say)
    {
        if (block.Competencies.Count == 0 || block.Evaluations.All(evaluation => evaluation.Competencies is null)) return null;
        var table = MatrixTable.Of(certification, block, say.Words);
        return new(
            say.Of(table.Caption),
            table.Columns.Select(say.Coded).ToValueList(),
            table.Rows.Select(row => SheetMatrixRow.Of(row, say)).ToValueList());
    }
}

/// <summary>A competency in a matrix.</summary>
/// <param name="Code">Code.</param>
/// <param name="Text">Wording.</param>
/// <param name="Cells">One cell an evaluation; none where there is a gap.</param>
/// <param name="Gap">What is said over the whole row where no evaluation verifies it, or null.</param>
public sealed record SheetMatrixRow(string Code, string Text, ValueList<SheetMatrixCell> Cells, string? Gap)
{
    internal static SheetMatrixRow Of(MatrixRow row, Typeset say) => new(
        row.Competency.Code,
        say.Of(row.Competency.Text),
        row.Cells.Select(cell => new SheetMatrixCell(cell.Kind, say.Of(cell.Shown))).ToValueList(),
        say.OrNull(row.Gap));
}

/// <summary>A cell of a matrix.</summary>
/// <param name="Kind"><c>tested</c>, <c>untested</c> or <c>unsaid</c>.</param>
/// <param name="Text">In words.</param>
public sealed record SheetMatrixCell(string Kind, string Text);
