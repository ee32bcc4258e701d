using Passerelle.Model;

namespace Passerelle.Site.Sheets.Typst;

/// <summary>What came of a document.</summary>
/// <param name="Bytes">The document, or null where it could not be made.</param>
/// <param name="Messages">What Typst says of its template.</param>
/// <param name="Loss">Why no worker could finish it, or null.</param>
public sealed record TypstAnswer(byte[]? Bytes, ValueList<TypstMessage> Messages, WorkerLoss? Loss = null);

/// <summary>A message of Typst.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Place">Where, in a file of the theme.</param>
/// <param name="Text">In Typst's own words.</param>
public sealed record TypstMessage(TypstSeverity Severity, SourceSpan Place, string Text);

/// <summary>How grave a message of Typst is.</summary>
public enum TypstSeverity
{
    /// <summary>The template has a fault.</summary>
    Error,

    /// <summary>The document is not accessible: it breaks PDF/UA.</summary>
    Refusal,

    /// <summary>The document was made, and something about it is not right.</summary>
    Warning,
}

/// <summary>How a worker was lost in the middle of a document.</summary>
/// <param name="Way">What happened.</param>
/// <param name="Said">The last that it said of itself; empty where it said nothing.</param>
public sealed record WorkerLoss(LossWay Way, string Said);

/// <summary>Ways in which a worker is lost.</summary>
public enum LossWay
{
    /// <summary>It ended.</summary>
    Ended,

    /// <summary>It did not answer in time.</summary>
    TimedOut,

    /// <summary>It answered something else than what it was asked.</summary>
    Garbled,
}
