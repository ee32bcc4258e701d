using Passerelle.Model;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>Two lists compared as sets: capitals, accents, punctuation and order make no difference.</summary>
/// <param name="OnlyOne">What only the one has.</param>
/// <param name="OnlyOther">What only the other has.</param>
/// <param name="Both">What both have, in the words of the one.</param>
internal sealed record ComparedSets(ValueList<string> OnlyOne, ValueList<string> OnlyOther, ValueList<string> Both)
{
    /// <summary>How many different things there are.</summary>
    public int All => OnlyOne.Count + OnlyOther.Count + Both.Count;

    public static ComparedSets Of(IEnumerable<string> one, IEnumerable<string> other)
    {
        var (left, right) = (one.DistinctBy(Slug.Of).ToList(), other.DistinctBy(Slug.Of).ToList());
        return new(
            left.ExceptBy(right.Select(Slug.Of), Slug.Of).ToValueList(),
            right.ExceptBy(left.Select(Slug.Of), Slug.Of).ToValueList(),
            left.IntersectBy(right.Select(Slug.Of), Slug.Of).ToValueList());
    }
}
