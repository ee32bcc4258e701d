namespace Passerelle.Reading.Diagnostics;

/// <summary>What a part of a formatted diagnostic or finding is, so that a terminal can colour it and a page can mark it up.</summary>
public enum SegmentKind
{
    /// <summary>Blanks, separators and line ends.</summary>
    Layout,

    /// <summary>File, line and column.</summary>
    Place,

    /// <summary>The word "error".</summary>
    Error,

    /// <summary>The word "warning".</summary>
    Warning,

    /// <summary>The word "information".</summary>
    Info,

    /// <summary>The code of the kind, or the id of the rule.</summary>
    Code,

    /// <summary>The message.</summary>
    Message,

    /// <summary>Line numbers and rule of the code frame.</summary>
    Gutter,

    /// <summary>A line of the source around the fault.</summary>
    Source,

    /// <summary>The line of the source at fault.</summary>
    FaultySource,

    /// <summary>The marker under the fault.</summary>
    Marker,

    /// <summary>What was probably meant.</summary>
    Suggestion,

    /// <summary>What to do.</summary>
    Hint,

    /// <summary>Another place that has to do with it.</summary>
    Related,

    /// <summary>Where the rule comes from.</summary>
    Origin,

    /// <summary>The command that explains the kind.</summary>
    Explain,
}

/// <summary>A part of a formatted diagnostic or finding.</summary>
public readonly record struct TextSegment(SegmentKind Kind, string Text);
