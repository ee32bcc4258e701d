using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>Two things whose texts are near.</summary>
/// <param name="Earlier">The one that stands first.</param>
/// <param name="Later">The other.</param>
public sealed record NearPair<T>(T Earlier, T Later);

/// <summary>Finds near texts without comparing all with all.</summary>
public static class NearTexts
{
    /// <summary>For each thing, the nearest of those before it, at most so many.</summary>
    private const int MostBefore = 12;

    /// <summary>The pairs, by the later one, the nearest first. Things without a full word are near nothing.</summary>
    /// <param name="things">What is compared.</param>
    /// <param name="wordsOf">Their full words, as <see cref="Wording"/> gives them.</param>
    /// <param name="percent">Share of words that two near things have in common.</param>
    public static IEnumerable<NearPair<T>> Among<T>(IEnumerable<T> things, Func<T, string[]> wordsOf, int percent)
    {
        var all = things.Select(thing => (Thing: thing, Words: wordsOf(thing))).Where(each => each.Words.Length > 0).ToList();
        var near = NearWordings.Find(all.ConvertAll(each => each.Words), percent / 100.0);
        return all.Index().SelectMany(later => near[later.Index]
            .Where(other => other.Index < later.Index)
            .Take(MostBefore)
            .Select(other => new NearPair<T>(all[other.Index].Thing, later.Item.Thing)));
    }

    /// <summary>Whether two texts are the same but for case, accents, blanks and signs.</summary>
    public static bool AreSame(string one, string other) => AreSame(Token.Of(one), Token.Of(other));

    /// <inheritdoc cref="AreSame(string, string)"/>
    public static bool AreSame(ReadOnlySpan<Token> one, ReadOnlySpan<Token> other)
    {
        if (one.Length != other.Length) return false;
        for (var at = 0; at < one.Length; at++)
        {
            if (one[at].Word != other[at].Word) return false;
        }

        return true;
    }
}
