using Passerelle.Audit;

namespace Passerelle.Site.Pages.Audits;

/// <summary>A quotation of the input in three parts. What stands far from the culprit is left out.</summary>
/// <param name="Before">What stands before the culprit.</param>
/// <param name="Culprit">The culprit.</param>
/// <param name="After">What stands after it.</param>
public sealed record QuoteView(string Before, string Culprit, string After)
{
    /// <summary>Whether a part of it is the culprit. Where all of it is, a mark would tell nothing.</summary>
    public bool IsMarked => Before.Length + After.Length > 0;

    private const int Around = 160;
    private const string Ellipsis = "…";

    internal static QuoteView Of(Quote quote)
    {
        var (text, mark) = (quote.Text, quote.Mark);
        return new(EndOf(text[..mark.Start]), mark.In(text), BeginningOf(text[mark.End..]));
    }

    /// <summary>The beginning of a long text, to its last whole word.</summary>
    internal static string BeginningOf(string text)
    {
        if (text.Length <= Around) return text;
        var blank = text.LastIndexOf(' ', Around);
        return text[..(blank > 0 ? blank : Around)] + Ellipsis;
    }

    private static string EndOf(string text)
    {
        if (text.Length <= Around) return text;
        var blank = text.IndexOf(' ', text.Length - Around);
        return Ellipsis + text[(blank > 0 ? blank + 1 : text.Length - Around)..];
    }
}
