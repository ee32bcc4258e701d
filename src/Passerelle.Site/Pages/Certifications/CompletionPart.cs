using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>How the certification is obtained from its blocks.</summary>
/// <param name="Text">The rule in sentences, or null.</param>
/// <param name="Options">Named sets of blocks; one of them is enough.</param>
/// <param name="Conditions">Conditions beyond the blocks.</param>
/// <param name="PartsValidity">How long an acquired part holds, or null.</param>
public sealed record CompletionPart(string? Text, ValueList<OptionRow> Options, ValueList<ConditionRow> Conditions, string? PartsValidity)
{
    /// <summary>Of a certification; null where the fiche does not say.</summary>
    public static CompletionPart? Of(Certification certification, Words words) => certification.Completion is not { } completion ? null : new(
        completion.Text?.Value,
        completion.Options.Select(option => OptionRow.Of(option, certification)).ToValueList(),
        completion.Conditions.Select(condition => ConditionRow.Of(condition, words)).ToValueList(),
        completion.PartsValidity?.Value);
}

/// <summary>An option and its blocks.</summary>
/// <param name="Code">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="Blocks">The blocks that give the certification under this option.</param>
public sealed record OptionRow(string Code, string Name, ValueList<CodeLink> Blocks)
{
    internal static OptionRow Of(Option option, Certification certification) => new(
        option.Code.Value.Value,
        option.Name.Value,
        option.Blocks.Select(code => certification.Block(code.Value) is { } block ? CodeLink.Of(certification, block) : new CodeLink(code.Value.Value, "", null)).ToValueList());
}

/// <summary>A condition beyond the blocks.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Length">Its length, or null.</param>
/// <param name="Waiver">Whether candidates by experience are dispensed, or null.</param>
public sealed record ConditionRow(string Text, string? Length, string? Waiver)
{
    internal static ConditionRow Of(Condition condition, Words words) => new(
        condition.Text.Value,
        condition.Weeks is { } weeks ? words.Count("certification.completion.weeks", weeks.Value) : null,
        condition.WaivedForExperience is { } waived ? words["certification.completion.waiver." + AnswerLine.Of(waived.Value, words).Kind] : null);
}
