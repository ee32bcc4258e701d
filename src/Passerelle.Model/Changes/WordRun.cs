namespace Passerelle.Model;

/// <summary>What became of words between two texts.</summary>
public enum WordFate
{
    /// <summary>They stand in both.</summary>
    Kept,

    /// <summary>They stand in the older text only.</summary>
    Removed,

    /// <summary>They stand in the newer text only.</summary>
    Added,
}

/// <summary>Words in a row with the same fate, with the blanks and signs that stand between them.</summary>
/// <param name="Fate">What became of them.</param>
/// <param name="Text">The words; those that were kept stand as in the newer text.</param>
public sealed record WordRun(WordFate Fate, string Text);

/// <summary>A text that says something else than before.</summary>
/// <param name="Before">The older text.</param>
/// <param name="After">The newer text.</param>
/// <param name="Runs">The way from the one to the other, word by word: kept and added runs in a row are the newer text.</param>
public sealed record TextChange(string Before, string After, ValueList<WordRun> Runs)
{
    /// <summary>The change between two texts; null where they differ in nothing but kinds of blanks and of apostrophes.</summary>
    public static TextChange? Between(string before, string after)
    {
        if (before == after) return null;
        var runs = WordDiff.Between(before, after);
        return runs.Any(run => run.Fate != WordFate.Kept && !string.IsNullOrWhiteSpace(run.Text)) ? new(before, after, runs) : null;
    }

    /// <summary>The change between two texts, either of which may be absent.</summary>
    public static TextChange? Between(Located<string>? before, Located<string>? after) => Between(before?.Value ?? "", after?.Value ?? "");
}
