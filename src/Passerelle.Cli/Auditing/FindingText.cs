using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Auditing;

/// <summary>Writes a finding for a reader, as diagnostics are written: place, message, code frame, then what helps.</summary>
internal static class FindingText
{
    private static readonly BilingualText SeeAlso = new("voir aussi : {0} ({1})", "see also: {0} ({1})");
    private static readonly BilingualText Origin = new("source : {0} · {1}", "source: {0} · {1}");
    private static readonly BilingualText Criterion = new("critère d’enregistrement : {0}", "criterion of registration: {0}");

    /// <summary>A finding in parts, each with its kind.</summary>
    public static IEnumerable<TextSegment> Segments(Finding finding, InputSources sources, Language language)
    {
        foreach (var segment in Headline(finding, language)) yield return segment;
        if (sources.Find(finding.Place.File) is { } source)
        {
            yield return new(SegmentKind.Layout, "\n");
            foreach (var segment in CodeFrame.Of(finding.Place, source)) yield return segment;
            yield return new(SegmentKind.Layout, "\n");
        }

        foreach (var (kind, text) in Advice(finding, language))
        {
            yield return new(SegmentKind.Layout, "  ");
            yield return new(kind, text);
            yield return new(SegmentKind.Layout, "\n");
        }
    }

    private static IEnumerable<TextSegment> Headline(Finding finding, Language language) =>
    [
        new(SegmentKind.Place, $"{finding.Place}"),
        new(SegmentKind.Layout, ": "),
        new(KindOf(finding.Severity), FindingWords.Of(finding.Severity, language)),
        new(SegmentKind.Layout, " "),
        new(SegmentKind.Code, finding.Rule.Id),
        new(SegmentKind.Layout, ": "),
        new(SegmentKind.Message, finding.Message(language)),
        new(SegmentKind.Layout, "\n"),
    ];

    private static IEnumerable<TextSegment> Advice(Finding finding, Language language)
    {
        var rule = finding.Rule;
        yield return new(SegmentKind.Hint, Filled(AdviceWords.Hint, language, finding.Suggestion(language)));
        foreach (var related in finding.Related)
            yield return new(SegmentKind.Related, Filled(SeeAlso, language, $"{related.Place}", finding.RoleOf(related, language)));
        yield return new(SegmentKind.Origin, Filled(Origin, language, rule.RestsOn[0].Title.In(language), FindingWords.Of(rule.Certainty, language)));
        if (rule.Criterion is { } criterion) yield return new(SegmentKind.Origin, Filled(Criterion, language, $"{criterion}"));
        yield return new(SegmentKind.Explain, $"passerelle explain {rule.Id}");
    }

    private static SegmentKind KindOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => SegmentKind.Error,
        FindingSeverity.Warning => SegmentKind.Warning,
        _ => SegmentKind.Info,
    };

    private static string Filled(BilingualText words, Language language, params ReadOnlySpan<string> values)
    {
        var text = words.In(language);
        for (var at = 0; at < values.Length; at++) text = text.Replace($"{{{at}}}", values[at], StringComparison.Ordinal);
        return text;
    }
}
