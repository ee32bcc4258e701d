using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>Two things whose texts are near.</summary>
/// <param name="Earlier">The one that stands first.</param>
/// <param name="Later">The other.</param>
/// <param name="Percent">Share of words in common, 0 to 100.</param>
public sealed record NearPair<T>(T Earlier, T Later, int Percent);

/// <summary>Finds near texts without comparing all with all.</summary>
public static class NearTexts
{
    /// <summary>For each thing, the nearest of those before it, at most so many.</summary>
    private const int MostBefore = 12;

    /// <summary>The pairs, by the later one, the nearest first. Texts without a full word are near nothing.</summary>
    public static IEnumerable<NearPair<T>> Among<T>(IEnumerable<T> things, Func<T, string> textOf, int percent)
    {
        var all = things.Select(thing => (Thing: thing, Words: Wording.WordsOf(textOf(thing)))).Where(each => each.Words.Length > 0).ToList();
        var near = NearWordings.Find(all.ConvertAll(each => each.Words), percent / 100.0);
        return all.Index().SelectMany(later => near[later.Index]
            .Where(other => other.Index < later.Index)
            .Take(MostBefore)
            .Select(other => new NearPair<T>(all[other.Index].Thing, later.Item.Thing, (int)Math.Round(other.Similarity * 100))));
    }

    /// <summary>Whether two texts are the same but for case, accents, blanks and signs.</summary>
    public static bool AreSame(string one, string other) =>
        Token.Of(one).Select(token => token.Word).SequenceEqual(Token.Of(other).Select(token => token.Word), StringComparer.Ordinal);
}
