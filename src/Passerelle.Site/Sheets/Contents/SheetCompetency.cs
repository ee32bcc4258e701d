using Passerelle.Model;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>A competency.</summary>
/// <param name="Code">Code.</param>
/// <param name="Text">Wording.</param>
/// <param name="Context">Words of the fiche that introduce it, or null.</param>
/// <param name="VerifiedBy">Codes of the evaluations that verify it.</param>
/// <param name="Note">What is said where none does, or where the fiche does not tell; or null.</param>
public sealed record SheetCompetency(string Code, string Text, string? Context, ValueList<string> VerifiedBy, string? Note)
{
    internal static SheetCompetency Of(Competency competency, Block block, Typeset say)
    {
        var code = competency.Code.Value;
        return new(
            code.Value,
            say.Of(competency.Text.Value),
            say.OrNull(competency.Context?.Value),
            block.EvaluationsOf(code).Select(evaluation => evaluation.Code.Value.Value).ToValueList(),
            block.CoverageOf(code) switch
            {
                Coverage.Missing => say["competency.gap"],
                Coverage.Unsaid => say["competency.unsaid"],
                _ => null,
            });
    }
}
