using System.Text;

namespace Passerelle.Model;

/// <summary>Gathers words into runs as one reads them: what was removed before what was added, no sign alone between two changes.</summary>
internal static class WordRuns
{
    /// <summary>The runs of two texts that share the words at these places.</summary>
    public static ValueList<WordRun> Of(WordToken[] before, WordToken[] after, List<(int Before, int After)> shared)
    {
        var runs = new Runs();
        var (b, a) = (0, 0);
        foreach (var (sharedBefore, sharedAfter) in Worthy(before, after, shared))
        {
            runs.Change(before.AsSpan(b..sharedBefore), after.AsSpan(a..sharedAfter));
            runs.Keep(after[sharedAfter]);
            (b, a) = (sharedBefore + 1, sharedAfter + 1);
        }

        runs.Change(before.AsSpan(b), after.AsSpan(a));
        return runs.Close();
    }

    /// <summary>A sign that was kept alone between two replaced stretches only cuts what reads better as one.</summary>
    private static IEnumerable<(int Before, int After)> Worthy(WordToken[] before, WordToken[] after, List<(int Before, int After)> shared)
    {
        for (var index = 0; index < shared.Count; index++)
        {
            var previous = index > 0 ? shared[index - 1] : (Before: -1, After: -1);
            var next = index + 1 < shared.Count ? shared[index + 1] : (Before: before.Length, After: after.Length);
            var here = shared[index];
            var isBetweenReplacements = here.Before - previous.Before > 1 && here.After - previous.After > 1 && next.Before - here.Before > 1 && next.After - here.After > 1;
            if (after[here.After].IsWord || !isBetweenReplacements) yield return here;
        }
    }

    private sealed class Runs
    {
        private readonly List<WordRun> runs = [];
        private readonly StringBuilder kept = new();

        public void Keep(WordToken token) => kept.Append(token);

        public void Change(ReadOnlySpan<WordToken> removed, ReadOnlySpan<WordToken> added)
        {
            if (removed.Length + added.Length == 0) return;

            // A blank before the one and the other is no part of what was replaced.
            var hasBlanks = removed.Length > 0 && added.Length > 0 && removed[0].Blanks.Length > 0 && added[0].Blanks.Length > 0
                && removed[0].Blanks.Contains('\n', StringComparison.Ordinal) == added[0].Blanks.Contains('\n', StringComparison.Ordinal);
            if (hasBlanks) kept.Append(added[0].Blanks);
            CloseKept();
            Add(WordFate.Removed, removed, hasBlanks);
            Add(WordFate.Added, added, hasBlanks);
        }

        public ValueList<WordRun> Close()
        {
            CloseKept();
            return runs.ToValueList();
        }

        private void Add(WordFate fate, ReadOnlySpan<WordToken> tokens, bool withoutBlanks)
        {
            if (tokens.Length == 0) return;
            var text = new StringBuilder();
            foreach (var token in tokens) text.Append(token);
            runs.Add(new(fate, text.ToString(withoutBlanks ? tokens[0].Blanks.Length : 0, text.Length - (withoutBlanks ? tokens[0].Blanks.Length : 0))));
        }

        private void CloseKept()
        {
            if (kept.Length > 0) runs.Add(new(WordFate.Kept, kept.ToString()));
            kept.Clear();
        }
    }
}
