using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>All that a certification says of one of its blocks.</summary>
public sealed record BlockContents
{
    /// <summary>Code within the certification.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>The code as the fiche prints it, in a sentence, where that is another one; or null.</summary>
    public required string? PrintedCode { get; init; }

    /// <summary>Part in the certification, in words, or null.</summary>
    public required string? Role { get; init; }

    /// <summary>Names of the options in which it stands.</summary>
    public required ValueList<string> Options { get; init; }

    /// <summary>Activities that it serves.</summary>
    public required ValueList<SheetActivity> Activities { get; init; }

    /// <summary>Competencies.</summary>
    public required ValueList<SheetCompetency> Competencies { get; init; }

    /// <summary>Evaluations with all their criteria.</summary>
    public required ValueList<SheetEvaluation> Evaluations { get; init; }

    /// <summary>What is asked before the training for this block alone.</summary>
    public required ValueList<string> Entry { get; init; }

    /// <summary>What is asked before the validation of this block alone.</summary>
    public required ValueList<string> Validation { get; init; }

    /// <summary>What gives this block, one sentence a bridge.</summary>
    public required ValueList<string> BridgesTo { get; init; }

    /// <summary>What this block gives elsewhere, one sentence a bridge.</summary>
    public required ValueList<string> BridgesFrom { get; init; }

    internal static BlockContents Of(Certification certification, Block block, Typeset say)
    {
        var reference = certification.ReferenceTo(block);
        return new()
        {
            Code = block.Code.Value.Value,
            Title = say.Of(block.Title.Value),
            PrintedCode = block.PrintedCode is { } printed ? say.Fill("block.printedCode", ("code", printed.Value)) : null,
            Role = block.Role is { } role ? say.Of(BlockPage.RoleOf(role.Value, say.Words)) : null,
            Options = say.Lines(certification.OptionsWith(block.Code.Value).Select(option => option.Name)),
            Activities = SheetActivity.All(certification.ActivitiesOf(block), certification, say),
            Competencies = block.Competencies.Select(competency => SheetCompetency.Of(competency, block, say)).ToValueList(),
            Evaluations = block.Evaluations.Select(evaluation => SheetEvaluation.Of(evaluation, block, certification, say)).ToValueList(),
            Entry = say.Lines(block.Prerequisites.Entry),
            Validation = say.Lines(block.Prerequisites.Validation),
            BridgesTo = certification.BridgesTo(reference.Block).Select(bridge => BridgeSentence.Of(bridge, certification, say)).ToValueList(),
            BridgesFrom = say.Source.Catalogue.BridgesFrom(reference).Select(bridge => BridgeSentence.Of(bridge, certification, say)).ToValueList(),
        };
    }
}
