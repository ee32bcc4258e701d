using Passerelle.Model;

namespace Passerelle.Site.Exports;

/// <summary>A bridge in one line of codes, in no language: <c>RNCP39377BC01 + RNCP39377BC02 → RNCP41481BC01</c>. It has no code of its own.</summary>
internal static class BridgeName
{
    /// <summary>What must be held, an arrow, and what it gives.</summary>
    public static string Of(CertificationNumber number, Equivalence terms) =>
        $"{Joined(terms.Held.SelectMany(held => Codes(held.Number.Value, held.Blocks)))} → {Joined(Codes(number, terms.Obtained))}";

    private static string Joined(IEnumerable<string> codes) => string.Join(" + ", codes.Distinct());

    private static IEnumerable<string> Codes(CertificationNumber number, ValueList<Located<BlockCode>> blocks) =>
        blocks.Count == 0 ? [number.Value] : blocks.Select(block => new BlockReference(number, block.Value).ToString());
}
