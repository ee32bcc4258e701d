using System.Globalization;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd.Audit;

/// <summary>A line of an oracle: what the audit must find, or must not.</summary>
/// <param name="Must">Whether it must be found.</param>
/// <param name="Number">Of which certification.</param>
/// <param name="Rule">Rule.</param>
/// <param name="Words">Words that stand where it is found; for what must not be found, a severity.</param>
/// <param name="Least">How often it must be found at least.</param>
internal sealed record OracleLine(bool Must, string Number, string Rule, string Words, int Least)
{
    /// <summary>All lines of a file of this folder.</summary>
    public static IReadOnlyList<OracleLine> All(string file) => [.. File.ReadLines(Path.Combine(Repository.Tests, "Audit", file)).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    /// <summary>What is wrong with these findings; null where the line holds.</summary>
    public string? FaultIn(IEnumerable<ToldFinding> findings)
    {
        var found = findings.Where(finding => finding.Certification == Number && finding.Rule == Rule && Says(finding)).ToList();
        if (Must) return found.Count >= Least ? null : $"{this}: found {found.Count} times";
        return found.Count == 0 ? null : $"{this}: {string.Join(" | ", found)}";
    }

    /// <inheritdoc/>
    public override string ToString() => $"{(Must ? "must" : "never")} {Number} {Rule} {Words}".TrimEnd() + (Least > 1 ? $" × {Least}" : "");

    private static OracleLine Parse(string line)
    {
        var (said, least) = line.Split(" × ") is [var before, var count] ? (before, int.Parse(count, CultureInfo.InvariantCulture)) : (line, 1);
        var parts = said.Split(' ', 4);
        return new(parts[0] switch { "must" => true, "never" => false, _ => throw new FormatException(line) }, parts[1], parts[2], parts.ElementAtOrDefault(3) ?? "", least);
    }

    private bool Says(ToldFinding finding) =>
        Words.Length == 0 || (Must ? finding.Where.Contains(Words, StringComparison.OrdinalIgnoreCase) : finding.Severity == Words);
}
