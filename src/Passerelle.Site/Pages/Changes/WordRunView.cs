using Passerelle.Model;

namespace Passerelle.Site.Pages.Changes;

/// <summary>Words in a row that were kept, removed or added.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsRemoved">Whether they are gone.</param>
/// <param name="IsAdded">Whether they are new.</param>
public sealed record WordRunView(string Text, bool IsRemoved, bool IsAdded)
{
    /// <summary>A change word by word. The blanks before words are not marked with them.</summary>
    public static ValueList<WordRunView> Of(TextChange change) => change.Runs.SelectMany(Of).ToValueList();

    /// <summary>A text that has not changed.</summary>
    public static ValueList<WordRunView> Kept(string text) => [new(text, false, false)];

    /// <summary>One thing that stands in the place of another; either may be absent.</summary>
    public static ValueList<WordRunView> Replaced(string? before, string? after) =>
    [
        .. before is null ? Array.Empty<WordRunView>() : [new(before, IsRemoved: true, IsAdded: false)],
        .. before is null || after is null ? [] : Kept(" "),
        .. after is null ? Array.Empty<WordRunView>() : [new(after, IsRemoved: false, IsAdded: true)],
    ];

    private static IEnumerable<WordRunView> Of(WordRun run)
    {
        var words = run.Text.TrimStart();
        if (run.Fate == WordFate.Kept || words.Length is 0) return [new(run.Text, IsRemoved: run.Fate == WordFate.Removed, IsAdded: run.Fate == WordFate.Added)];
        WordRunView marked = new(words, IsRemoved: run.Fate == WordFate.Removed, IsAdded: run.Fate == WordFate.Added);
        return words.Length == run.Text.Length ? [marked] : [.. Kept(run.Text[..^words.Length]), marked];
    }
}
