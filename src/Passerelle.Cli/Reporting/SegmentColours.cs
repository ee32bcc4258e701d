using Passerelle.Reading.Diagnostics;

namespace Passerelle.Cli.Reporting;

/// <summary>The colours of diagnostics and findings on a terminal.</summary>
internal static class SegmentColours
{
    /// <summary>A segment as a terminal shows it.</summary>
    public static string Shown(TextSegment segment, bool hasColour) =>
        ColourOf(segment.Kind) is { } colour ? Ansi.Styled(segment.Text, colour, hasColour) : segment.Text;

    private static string? ColourOf(SegmentKind kind) => kind switch
    {
        SegmentKind.Place => Ansi.Bold,
        SegmentKind.Error or SegmentKind.Marker => "\e[1;31m",
        SegmentKind.Warning => "\e[1;33m",
        SegmentKind.Info => "\e[1;34m",
        SegmentKind.Suggestion or SegmentKind.Hint => "\e[36m",
        SegmentKind.Gutter or SegmentKind.Source or SegmentKind.Origin or SegmentKind.Explain => "\e[2m",
        _ => null,
    };
}
