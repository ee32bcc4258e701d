namespace Passerelle.Model;

/// <summary>A kind of fact that two versions are compared by.</summary>
/// <param name="Name">Stable name, in the words of the YAML: <c>echeance</c>.</param>
/// <param name="IsList">There may be several, and their order says nothing.</param>
public sealed record FactKind(string Name, bool IsList = false);

/// <summary>What a fact says; whoever shows it chooses the words.</summary>
public abstract record StatedValue
{
    private StatedValue()
    {
    }

    /// <summary>Words or a code, as they stand in the fiche.</summary>
    public sealed record Words(string Text) : StatedValue;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Date) : StatedValue;

    /// <summary>A number.</summary>
    public sealed record Number(int Count) : StatedValue;

    /// <summary>A duration.</summary>
    public sealed record Lasting(TimeSpan Duration) : StatedValue;

    /// <summary>One value of an enumeration of the model.</summary>
    public sealed record Choice(Enum Value) : StatedValue;
}

/// <summary>One thing that a version says.</summary>
/// <param name="Kind">What is spoken of.</param>
/// <param name="Subject">Which one among several of the kind: the code of a jury, the year of a promotion; null where the value says it all.</param>
/// <param name="Value">What is said.</param>
public sealed record StatedFact(FactKind Kind, StatedValue? Subject, StatedValue Value);

/// <summary>A fact that is no longer the same.</summary>
/// <param name="Kind">What is spoken of.</param>
/// <param name="Subject">Which one among several of the kind, or null.</param>
/// <param name="Before">What the older version says; null: nothing.</param>
/// <param name="After">What the newer version says; null: nothing.</param>
/// <param name="Wording">The words that changed, where both are texts with words in common.</param>
public sealed record FactChange(FactKind Kind, StatedValue? Subject, StatedValue? Before, StatedValue? After, TextChange? Wording);
