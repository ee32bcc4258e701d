using Passerelle.Model;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A term and what is said of it.</summary>
/// <param name="Term">What is spoken of.</param>
/// <param name="Values">What is said.</param>
public sealed record Fact(string Term, ValueList<FactValue> Values)
{
    /// <summary>A fact of one value.</summary>
    public Fact(string term, string value)
        : this(term, [new(value)])
    {
    }
}

/// <summary>One thing that is said.</summary>
/// <param name="Text">In words.</param>
/// <param name="Url">An address of the web that the words stand for, or null.</param>
public sealed record FactValue(string Text, string? Url = null);

/// <summary>A number to see from afar, and the words under it.</summary>
/// <param name="Term">What is counted.</param>
/// <param name="Number">How many, or a short word.</param>
/// <param name="Detail">Words under it, or null.</param>
public sealed record Figure(string Term, string Number, string? Detail);
