using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>
/// The findings of an earlier day, so that only new ones count. A finding is recognised by its rule, its certification, the keys that lead to it and
/// what is quoted, not by its line: lines move.
/// </summary>
public sealed class Baseline
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private readonly FrozenDictionary<string, int> counts;

    private Baseline(IEnumerable<string> fingerprints) =>
        counts = fingerprints.CountBy(each => each).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Nothing is known.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static Baseline Parse(string text)
    {
        var entries = JsonSerializer.Deserialize<List<Entry?>>(text, Layout) ?? [];
        return new(entries.Select(entry => entry?.Empreinte ?? throw new JsonException("An entry has no \"empreinte\".")));
    }

    /// <summary>The file of these findings, in their order.</summary>
    public static string Write(IEnumerable<Finding> findings) => JsonSerializer.Serialize(
        findings.Select(finding => new Entry(finding.Rule.Id, finding.Certification?.Value, finding.Where, finding.Fingerprint)), Layout) + "\n";

    /// <summary>Parts findings into known and new ones. Of two that are alike, as many are known as there were.</summary>
    internal (ValueList<Finding> Known, ValueList<Finding> Fresh) Part(ValueList<Finding> findings)
    {
        if (counts.Count == 0) return ([], findings);
        var left = new Dictionary<string, int>(counts, StringComparer.Ordinal);
        var known = new List<Finding>();
        var fresh = new List<Finding>();
        foreach (var finding in findings)
        {
            var fingerprint = finding.Fingerprint;
            var isKnown = left.GetValueOrDefault(fingerprint) > 0;
            if (isKnown) left[fingerprint]--;
            (isKnown ? known : fresh).Add(finding);
        }

        return (known.ToValueList(), fresh.ToValueList());
    }

    /// <summary>A known finding; where it stands is written for those who read the file.</summary>
    private sealed record Entry(string Regle, string? Certification, string Lieu, string? Empreinte);
}
