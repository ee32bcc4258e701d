using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd.Search;

/// <summary>A line of <c>queries.txt</c>: what is typed, who types it, and the address of the answer that is to come first.</summary>
internal sealed record SearchQuestion(string Typed, string Reader, string First)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SearchQuestion> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Tests, "Search", "queries.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" ; "))
            .Select(parts => new SearchQuestion(parts[0], parts[1], parts[2])),
    ];
}
