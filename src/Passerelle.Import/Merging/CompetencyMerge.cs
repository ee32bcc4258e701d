using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>
/// Competencies: found again by their words, else by their code. Words come first because codes are often counted by the import:
/// where the register puts a competency in between, what the school has linked follows the words and not the count.
/// </summary>
internal static class CompetencyMerge
{
    /// <summary>The competencies of the source, and which code each one bears now. A source without any says nothing of them.</summary>
    public static (ValueList<Competency> Merged, CodeMap Codes) Of(ValueList<Competency> existing, ValueList<Competency> imported)
    {
        if (imported.Count == 0) return (existing, CodeMap.Same);
        var pairs = Pairing.Of(imported, existing, c => $"{c.Code.Value}\n{c.Text.Value}", c => c.Text.Value, c => c.Code.Value.Value);
        var codes = CodeMap.Of(pairs.Where(pair => pair.Existing is not null).Select(pair => (pair.Existing!.Code.Value, pair.Imported.Code.Value)));
        return (pairs.Select(pair => pair.Imported with { Context = pair.Imported.Context ?? pair.Existing?.Context }).ToValueList(), codes);
    }
}
