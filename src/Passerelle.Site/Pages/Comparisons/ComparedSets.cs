using Passerelle.Model;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>Two lists compared as sets: their order makes no difference.</summary>
/// <param name="OnlyOne">What only the one has.</param>
/// <param name="OnlyOther">What only the other has.</param>
/// <param name="Both">What both have, in the words of the one.</param>
internal sealed record ComparedSets(ValueList<string> OnlyOne, ValueList<string> OnlyOther, ValueList<string> Both)
{
    /// <summary>How many different things there are.</summary>
    public int All => OnlyOne.Count + OnlyOther.Count + Both.Count;

    public static ComparedSets Of(ValueList<ComparableText> one, ValueList<ComparableText> other)
    {
        var (left, right) = (KeysOf(one), KeysOf(other));
        return new(
            Texts(one.Where(text => !right.Contains(text.Key))),
            Texts(other.Where(text => !left.Contains(text.Key))),
            Texts(one.Where(text => right.Contains(text.Key))));
    }

    private static HashSet<string> KeysOf(IEnumerable<ComparableText> texts) => texts.Select(text => text.Key).ToHashSet(StringComparer.Ordinal);

    private static ValueList<string> Texts(IEnumerable<ComparableText> texts) => texts.Select(text => text.Text).ToValueList();
}
