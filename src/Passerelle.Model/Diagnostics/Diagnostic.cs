namespace Passerelle.Model;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The site cannot be built.</summary>
    Error,

    /// <summary>The site can be built; <c>--strict</c> refuses it.</summary>
    Warning,
}

/// <summary>A text of the program in the two languages that it speaks.</summary>
public sealed record BilingualText(string French, string English)
{
    /// <summary>The text in one language, in the typography of that language.</summary>
    public string In(Language language) => language == Language.French ? FrenchSpacing.Set(French) : English;
}

/// <summary>A kind of fault: one stable code, one message.</summary>
/// <param name="Code">Stable, never reused: <c>PAS101</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, with <c>{0}</c> for the arguments.</param>
/// <param name="Hint">What to do, with the same arguments.</param>
/// <param name="Explanation">Two or three sentences for <c>passerelle explain</c>: why it is a fault, and an example of what is right.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, BilingualText Message, BilingualText Hint, BilingualText Explanation);

/// <summary>A fault at its place.</summary>
/// <param name="Kind">Which fault.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">What the message is about.</param>
public sealed record Diagnostic(DiagnosticKind Kind, SourceSpan Place, ValueList<string> Arguments)
{
    /// <summary>What was probably meant; the reader sees "did you mean".</summary>
    public string? Suggestion { get; init; }

    /// <summary>Another place that has to do with it: the first of two equal codes, for instance.</summary>
    public SourceSpan? Related { get; init; }

    /// <summary>The message in one language.</summary>
    public string Message(Language language) => Fill(Kind.Message.In(language));

    /// <summary>The hint in one language.</summary>
    public string Hint(Language language) => Fill(Kind.Hint.In(language));

    private string Fill(string text) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, [.. Arguments]);
}
