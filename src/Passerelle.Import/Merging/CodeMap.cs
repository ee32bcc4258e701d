using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>Which code an item bears after a merge, so that what the school has linked to it stays linked.</summary>
internal sealed class CodeMap
{
    private readonly Dictionary<LocalCode, LocalCode>? codes;

    private CodeMap(Dictionary<LocalCode, LocalCode>? codes) => this.codes = codes;

    /// <summary>All codes stay.</summary>
    public static CodeMap Same { get; } = new(null);

    /// <summary>Codes before and after; a code that is not among them has gone.</summary>
    public static CodeMap Of(IEnumerable<(LocalCode Before, LocalCode After)> pairs)
    {
        var known = new Dictionary<LocalCode, LocalCode>();
        foreach (var (before, after) in pairs) known.TryAdd(before, after);
        return new CodeMap(known);
    }

    /// <summary>References under the codes of now; those to what has gone are left out.</summary>
    public ValueList<Located<LocalCode>> Follow(ValueList<Located<LocalCode>> references) => codes is null
        ? references
        : references
            .Where(reference => codes.ContainsKey(reference.Value))
            .Select(reference => new Located<LocalCode>(codes[reference.Value], reference.Place))
            .ToValueList();
}
