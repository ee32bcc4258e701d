using Passerelle.Model;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>A column of the table of competencies.</summary>
/// <param name="Header">Key of its name among the strings of the interface.</param>
/// <param name="Width">Width in a workbook, in digits.</param>
/// <param name="Value">What it says of a row.</param>
internal sealed record CompetencyColumn(string Header, int Width, Func<CompetencyRow, string> Value)
{
    private const int Code = 13;
    private const int Name = 30;
    private const int Sentence = 60;

    /// <summary>All columns, in order.</summary>
    public static ValueList<CompetencyColumn> All { get; } =
    [
        new("tables.certification", Code, row => row.Certification),
        new("tables.block", Code, row => row.Block),
        new("tables.blockTitle", Name, row => row.BlockTitle),
        new("tables.competency", Code, row => row.Competency),
        new("tables.wording", Sentence, row => row.Wording),
        new("tables.evaluation", Code, row => row.Evaluation),
        new("tables.form", Name, row => row.Form),
        new("tables.evaluationTitle", Name, row => row.EvaluationTitle),
        new("tables.criterion", Sentence, row => row.Criterion),
        new("tables.coverage", Name, row => row.Coverage),
    ];
}
