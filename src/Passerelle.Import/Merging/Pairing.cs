using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>Finds, for each item of a list of the source, the item that it was before.</summary>
internal static class Pairing
{
    /// <summary>
    /// The items of the source, each with its counterpart or null. Signs are tried one after the other, the surest first; an item
    /// has one counterpart at most, and among equals the order decides.
    /// </summary>
    public static IReadOnlyList<(T Imported, T? Existing)> Of<T>(ValueList<T> imported, ValueList<T> existing, params Func<T, string?>[] signs)
        where T : class
    {
        var found = new T?[imported.Count];
        var isTaken = new bool[existing.Count];
        foreach (var sign in signs) Pair(imported, existing, sign, found, isTaken);
        return [.. imported.Select((item, index) => (item, found[index]))];
    }

    private static void Pair<T>(ValueList<T> imported, ValueList<T> existing, Func<T, string?> sign, T?[] found, bool[] isTaken)
        where T : class
    {
        var free = Enumerable.Range(0, existing.Count)
            .Where(index => !isTaken[index] && sign(existing[index]) is not null)
            .GroupBy(index => sign(existing[index])!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        for (var index = 0; index < imported.Count; index++)
        {
            if (found[index] is not null || sign(imported[index]) is not { } name) continue;
            if (!free.TryGetValue(name, out var candidates) || !candidates.TryDequeue(out var counterpart)) continue;
            found[index] = existing[counterpart];
            isTaken[counterpart] = true;
        }
    }
}
