namespace Passerelle.Reading.Write;

/// <summary>How the path of a comment names an item of a list: by what identifies it, else by its place.</summary>
internal static class ItemName
{
    /// <summary>The keys that identify an item, in the order in which they are looked for.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["code", "numero", "annee", "champ"];

    /// <summary>The name of an item: <c>C3</c>, <c>2023</c>, or its place from 1.</summary>
    public static string Of(WrittenNode item, int index) =>
        item is WrittenGroup group && Keys.Select(group.Single).FirstOrDefault(name => name is not null) is { } name ? name : $"{index + 1}";
}
