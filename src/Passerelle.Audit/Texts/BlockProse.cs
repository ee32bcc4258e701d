using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>A sentence in which a certification may speak of its blocks.</summary>
/// <param name="Text">The value in which it stands.</param>
/// <param name="Range">Where it stands.</param>
internal readonly record struct BlockSentence(Located<string> Text, TextRange Range)
{
    /// <summary>The words of the sentence.</summary>
    public string Words => Range.In(Text.Value);

    /// <summary>A part of the sentence, as a part of the value.</summary>
    public TextRange Place(Capture part) => new(Range.Start + part.Index, part.Length);
}

/// <summary>The prose in which a certification speaks of its own blocks.</summary>
internal static partial class BlockProse
{
    /// <summary>Its sentences. One that names another certification speaks of the blocks of that one, and is left out.</summary>
    public static IEnumerable<BlockSentence> Of(Certification certification) =>
        from text in TextsOf(certification)
        from range in Sentences.Of(text.Value)
        let sentence = new BlockSentence(text, range)
        where Numbers().Matches(sentence.Words).All(number => number.Groups["register"].Value + number.Groups["digits"].Value == certification.Number.Value.Value)
        select sentence;

    private static IEnumerable<Located<string>> TextsOf(Certification certification)
    {
        IEnumerable<Located<string>?> single = [certification.Objectives, certification.Completion?.Text];
        return single.OfType<Located<string>>()
            .Concat(certification.Completion?.Conditions.Select(condition => condition.Text) ?? [])
            .Concat(certification.EvaluationSummary)
            .Concat(FicheTexts.PrerequisitesOf(certification))
            .Concat(certification.Juries.Select(jury => jury.Composition));
    }

    [GeneratedRegex(@"\b(?<register>RNCP|RS)\s?(?<digits>\d{2,5})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
