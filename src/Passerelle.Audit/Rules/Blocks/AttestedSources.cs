using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>How an attested text stands to the competencies of the blocks.</summary>
internal enum Nearness
{
    /// <summary>No competency says it.</summary>
    None,

    /// <summary>It sums up one or more competencies.</summary>
    SummedUp,

    /// <summary>It is one competency in other words.</summary>
    Drifted,

    /// <summary>It is one competency, word for word.</summary>
    Same,
}

/// <summary>The competencies that an attested text comes from.</summary>
internal sealed record AttestedSource(Nearness Nearness, ValueList<PlacedCompetency> Competencies);

/// <summary>Finds the competencies that attested texts come from. Only competencies that share a word with a text are compared with it.</summary>
internal sealed class AttestedSources
{
    private readonly IReadOnlyList<PlacedCompetency> placed;
    private readonly int nearPercent;
    private readonly int sharedPercent;
    private readonly ILookup<string, PlacedCompetency> byWords;
    private readonly ILookup<string, PlacedCompetency> byCode;
    private readonly ILookup<string, int> byWord;
    private readonly IReadOnlyList<string[]> words;

    public AttestedSources(IReadOnlyList<PlacedCompetency> placed, int nearPercent, int sharedPercent)
    {
        (this.placed, this.nearPercent, this.sharedPercent) = (placed, nearPercent, sharedPercent);
        byWords = placed.ToLookup(each => Token.WordsOf(each.Competency.Text.Value), StringComparer.Ordinal);
        byCode = placed.ToLookup(each => AttestedText.Plain(each.Competency.Code.Value.Value), StringComparer.Ordinal);
        words = [.. placed.Select(each => Wording.WordsOf(each.Competency.Text.Value))];
        byWord = words.Index().SelectMany(each => each.Item, (each, word) => (word, each.Index)).ToLookup(pair => pair.word, pair => pair.Index, StringComparer.Ordinal);
    }

    public AttestedSource SourceOf(string text)
    {
        var (code, body) = AttestedText.Parted(text);
        if (byWords[Token.WordsOf(body)].ToValueList() is { Count: > 0 } same) return new(Nearness.Same, same);
        if (code.Length > 0 && byCode[code].ToList() is [var coded]) return new(Nearness.Drifted, [coded]);

        var own = Wording.WordsOf(body);
        var shared = own.SelectMany(word => byWord[word]).CountBy(index => index).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToList();
        if (shared is not [var best, ..] || best.Value * 100 < own.Length * sharedPercent) return new(Nearness.None, []);
        if (Wording.Similarity(own, words[best.Key]) * 100 >= nearPercent) return new(Nearness.Drifted, [placed[best.Key]]);
        return new(Nearness.SummedUp, shared.Where(pair => pair.Value == best.Value).Select(pair => placed[pair.Key]).ToValueList());
    }
}
