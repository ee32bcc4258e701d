using System.Globalization;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd.Audit;

/// <summary>A line of <c>Audit/findings.txt</c>: how often a rule speaks in the eight fiches of the open data, and how often it is wrong.</summary>
/// <param name="Rule">Rule.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Found">How often it speaks.</param>
/// <param name="False">How often a person who looked at each judged it a false alarm.</param>
internal sealed record JudgedCount(string Rule, string Severity, int Found, int False = 0)
{
    private const char Comment = '#';

    private static readonly string Table = Path.Combine(Repository.Tests, "Audit", "findings.txt");

    /// <summary>The committed lines.</summary>
    public static IReadOnlyList<JudgedCount> Judged() => [.. File.ReadLines(Table).Where(IsLine).Select(Parse)];

    /// <summary>Writes new counts, and keeps what was judged of those that have not changed.</summary>
    public static void Write(IEnumerable<JudgedCount> counts)
    {
        var judged = Judged().ToDictionary(count => count with { False = 0 }, count => count.False);
        File.WriteAllLines(Table, [.. File.ReadLines(Table).TakeWhile(line => !IsLine(line)), .. counts.Select(count => (count with { False = judged.GetValueOrDefault(count) }).ToString())]);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rule,-10} {Severity,-8} {Found,4} {False,4}");

    private static bool IsLine(string line) => line.Length > 0 && line[0] != Comment;

    private static JudgedCount Parse(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var rule, var severity, var found, var wrong]
        ? new(rule, severity, int.Parse(found, CultureInfo.InvariantCulture), int.Parse(wrong, CultureInfo.InvariantCulture))
        : throw new FormatException(line);
}
