using Passerelle.Model;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Diagnostics;

/// <summary>Writes a diagnostic for a reader: place, message, code frame, suggestion, hint, and where to read more.</summary>
public static class DiagnosticText
{
    /// <summary>The text of one diagnostic, with a final line end.</summary>
    public static string Format(Diagnostic diagnostic, InputSources sources, Language language) =>
        string.Concat(Segments(diagnostic, sources, language).Select(segment => segment.Text));

    /// <summary>The same text in parts, each with its kind.</summary>
    public static IEnumerable<TextSegment> Segments(Diagnostic diagnostic, InputSources sources, Language language)
    {
        foreach (var segment in Headline(diagnostic, language)) yield return segment;
        if (sources.Find(diagnostic.Place.File) is { } source)
        {
            yield return new(SegmentKind.Layout, "\n");
            foreach (var segment in CodeFrame.Of(diagnostic.Place, source)) yield return segment;
            yield return new(SegmentKind.Layout, "\n");
        }

        foreach (var (kind, text) in Advice(diagnostic, language))
        {
            yield return new(SegmentKind.Layout, "  ");
            yield return new(kind, text);
            yield return new(SegmentKind.Layout, "\n");
        }
    }

    private static IEnumerable<TextSegment> Headline(Diagnostic diagnostic, Language language)
    {
        yield return new(SegmentKind.Place, $"{diagnostic.Place}");
        yield return new(SegmentKind.Layout, ": ");
        yield return diagnostic.Kind.Severity == Severity.Error
            ? new(SegmentKind.Error, SeverityWords.Error.In(language))
            : new(SegmentKind.Warning, SeverityWords.Warning.In(language));
        yield return new(SegmentKind.Layout, " ");
        yield return new(SegmentKind.Code, diagnostic.Kind.Code);
        yield return new(SegmentKind.Layout, ": ");
        yield return new(SegmentKind.Message, diagnostic.Message(language));
        yield return new(SegmentKind.Layout, "\n");
    }

    private static IEnumerable<TextSegment> Advice(Diagnostic diagnostic, Language language)
    {
        if (diagnostic.Suggestion is { } suggestion) yield return new(SegmentKind.Suggestion, Filled(AdviceWords.Suggestion, suggestion, language));
        yield return new(SegmentKind.Hint, Filled(AdviceWords.Hint, diagnostic.Hint(language), language));
        if (diagnostic.Related is { } place) yield return new(SegmentKind.Related, Filled(AdviceWords.Related, $"{place}", language));
        yield return new(SegmentKind.Explain, $"passerelle explain {diagnostic.Kind.Code}");
    }

    private static string Filled(BilingualText words, string text, Language language) =>
        words.In(language).Replace("{0}", text, StringComparison.Ordinal);
}
