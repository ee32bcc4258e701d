using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>Access routes and their juries.</summary>
internal static class AccessMerge
{
    /// <summary>Routes by kind; a route that the source does not speak of stays.</summary>
    public static ValueList<AccessRoute> Routes(ValueList<AccessRoute> existing, ValueList<AccessRoute> imported) =>
        Pairing.Of(imported, existing, route => route.Kind.ToString())
            .Select(pair => pair.Existing is null ? pair.Imported : Of(pair.Existing, pair.Imported))
            .Concat(existing.Where(route => imported.All(other => other.Kind != route.Kind)))
            .OrderBy(route => route.Kind)
            .ToValueList();

    /// <summary>Juries of the source, and those of before that a route still names.</summary>
    public static ValueList<Jury> Juries(ValueList<Jury> existing, ValueList<Jury> imported, ValueList<AccessRoute> routes)
    {
        if (imported.Count == 0) return existing;
        var merged = Pairing.Of(imported, existing, jury => jury.Composition.Value, jury => jury.Code.Value.Value)
            .Select(pair => pair.Existing is null ? pair.Imported : Of(pair.Existing, pair.Imported))
            .ToList();
        var named = routes.Select(route => route.Jury?.Value).OfType<LocalCode>().ToHashSet();
        var kept = existing.Where(jury => named.Contains(jury.Code.Value) && merged.TrueForAll(other => other.Code.Value != jury.Code.Value));
        return merged.Concat(kept).ToValueList();
    }

    private static AccessRoute Of(AccessRoute existing, AccessRoute imported) =>
        new(imported.Kind, imported.Open.Or(existing.Open), imported.Jury ?? existing.Jury, imported.ChangedOn ?? existing.ChangedOn);

    // Numbers were read from the words: with other words they are no longer sure.
    private static Jury Of(Jury existing, Jury imported) => imported.Composition != existing.Composition
        ? imported
        : imported with { Members = imported.Members ?? existing.Members, ExternalShare = imported.ExternalShare ?? existing.ExternalShare };
}
