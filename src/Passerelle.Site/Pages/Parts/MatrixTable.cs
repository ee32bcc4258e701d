using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Parts;

/// <summary>Which evaluation of a block verifies which of its competencies.</summary>
/// <param name="Anchor">Identifier of the table's caption.</param>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">Evaluations.</param>
/// <param name="Rows">Competencies.</param>
public sealed record MatrixTable(string Anchor, string Caption, ValueList<CodeLink> Columns, ValueList<MatrixRow> Rows)
{
    /// <summary>The matrix of a block.</summary>
    public static MatrixTable Of(Certification certification, Block block, Words words)
    {
        var reference = certification.ReferenceTo(block);
        return new(
            $"matrice-{block.Code.Value.Slug}",
            words.Fill("matrix.caption", ("code", block.Code.Value), ("title", block.Title.Value)),
            block.Evaluations.Select(evaluation => CodeLink.Of(reference, evaluation)).ToValueList(),
            block.Competencies.Select(competency => RowOf(competency, block, reference, words)).ToValueList());
    }

    private static MatrixRow RowOf(Competency competency, Block block, BlockReference reference, Words words)
    {
        var code = competency.Code.Value;
        var link = CodeLink.Of(reference, competency);
        return block.CoverageOf(code) == Coverage.Missing
            ? new(link, [], words["matrix.gap"], Math.Max(1, block.Evaluations.Count))
            : new(link, block.Evaluations.Select(evaluation => CellOf(evaluation.Verifies(code), words)).ToValueList(), null, 0);
    }

    private static MatrixCell CellOf(Answer answer, Words words) => answer switch
    {
        Answer.Yes => new("tested", words["matrix.tested"], null),
        Answer.No => new("untested", words["matrix.untested"], words["matrix.untestedWhole"]),
        _ => new("unsaid", words["matrix.unsaid"], words["matrix.unsaidWhole"]),
    };
}

/// <summary>A competency in a matrix.</summary>
/// <param name="Competency">Code, wording and page.</param>
/// <param name="Cells">One cell an evaluation; none where there is a gap.</param>
/// <param name="Gap">What is said over the whole row where no evaluation verifies it, or null.</param>
/// <param name="Width">Columns that the gap spans.</param>
public sealed record MatrixRow(CodeLink Competency, ValueList<MatrixCell> Cells, string? Gap, int Width);

/// <summary>A cell of a matrix.</summary>
/// <param name="Kind"><c>tested</c>, <c>untested</c> or <c>unsaid</c>.</param>
/// <param name="Shown">What is seen.</param>
/// <param name="Whole">What is heard instead where the short form would not be understood, or null.</param>
public sealed record MatrixCell(string Kind, string Shown, string? Whole);
