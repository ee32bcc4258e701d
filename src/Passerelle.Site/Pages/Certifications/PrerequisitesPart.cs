using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>What is asked of candidates.</summary>
/// <param name="Entry">Before the training.</param>
/// <param name="Validation">Before the validation.</param>
/// <param name="ByBlock">Whether blocks have prerequisites of their own, in a sentence, or null.</param>
public sealed record PrerequisitesPart(ValueList<string> Entry, ValueList<string> Validation, string? ByBlock)
{
    /// <summary>Whether there is anything to say.</summary>
    public bool IsSaid => Entry.Count + Validation.Count > 0 || ByBlock is not null;

    /// <summary>Of a certification.</summary>
    public static PrerequisitesPart Of(Prerequisites prerequisites, Words words) => new(
        prerequisites.Entry.Select(text => text.Value).ToValueList(),
        prerequisites.Validation.Select(text => text.Value).ToValueList(),
        prerequisites.DistinctByBlock is { } answer ? words["certification.prerequisites.byBlock." + AnswerLine.Of(answer.Value, words).Kind] : null);
}
