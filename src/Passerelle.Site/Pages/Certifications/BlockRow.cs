using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>A block in the list of its certification.</summary>
/// <param name="Block">Code, title and page.</param>
/// <param name="PrintedCode">The code that the fiche prints, where it is another one, or null.</param>
/// <param name="Role">Its part in the certification, or null.</param>
/// <param name="Options">Options in which it stands.</param>
/// <param name="Competencies">How many competencies.</param>
/// <param name="Forms">How one is evaluated, or null.</param>
/// <param name="Bridges">How many bridges give it, or null.</param>
public sealed record BlockRow(CodeLink Block, string? PrintedCode, string? Role, string? Options, string Competencies, string? Forms, string? Bridges)
{
    /// <summary>The rows of all blocks.</summary>
    public static ValueList<BlockRow> All(Certification certification, Words words) =>
        certification.Blocks.Select(block => Of(certification, block, words)).ToValueList();

    /// <summary>The forms of evaluation of blocks in words, the most frequent first.</summary>
    public static ValueList<string> FormsOf(IEnumerable<Block> blocks, Words words) => blocks
        .SelectMany(block => block.Evaluations)
        .GroupBy(evaluation => evaluation.Form.Value)
        .OrderByDescending(group => group.Count())
        .Select(group => EvaluationCard.FormOf(group.First(), words))
        .Select((form, index) => index == 0 ? form : Words.WithinSentence(form))
        .ToValueList();

    private static BlockRow Of(Certification certification, Block block, Words words)
    {
        var forms = FormsOf([block], words);
        var bridges = certification.BridgesTo(block.Code.Value).Count();
        var options = certification.OptionsWith(block.Code.Value).Select(option => option.Name.Value).ToValueList();
        return new(
            CodeLink.Of(certification, block),
            block.PrintedCode?.Value,
            block.Role is { } role ? BlockPage.RoleOf(role.Value, words) : null,
            options.Count > 0 ? words.Fill("certification.blocks.options", ("options", words.Join(options))) : null,
            words.Count("certification.blocks.competencies", block.Competencies.Count),
            forms.Count > 0 ? words.Join(forms) : null,
            bridges > 0 ? words.Count("certification.blocks.bridges", bridges) : null);
    }
}
