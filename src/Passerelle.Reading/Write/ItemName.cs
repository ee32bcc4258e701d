namespace Passerelle.Reading.Write;

/// <summary>How the path of a comment names an item of a list: by what identifies it, else by its place.</summary>
internal static class ItemName
{
    /// <summary>The keys that identify an item, in the order in which they are looked for.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["code", "numero", "annee", "champ"];

    /// <summary>The name of an item: <c>C3</c>, <c>2023</c>, or its place from 1.</summary>
    /// <param name="item">The item.</param>
    /// <param name="index">Its place from 0.</param>
    /// <param name="taken">The names of the items before it: a name is given once, and this one joins them.</param>
    public static string Of(WrittenNode item, int index, HashSet<string> taken) =>
        Of(item is WrittenGroup group ? Keys.Select(group.Single).FirstOrDefault(name => name is not null) : null, index, taken);

    /// <summary>The name of an item that bears this one, or none.</summary>
    public static string Of(string? name, int index, HashSet<string> taken) => name is not null && taken.Add(name) ? name : $"{index + 1}";
}
