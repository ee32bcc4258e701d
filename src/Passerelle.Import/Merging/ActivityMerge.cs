using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>Activities: found again by their title, else by their code.</summary>
internal static class ActivityMerge
{
    /// <summary>The activities of the source with the options of the school, and which code each one bears now.</summary>
    public static (ValueList<Activity> Merged, CodeMap Codes) Of(ValueList<Activity> existing, ValueList<Activity> imported)
    {
        if (imported.Count == 0) return (existing, CodeMap.Same);
        var pairs = Pairing.Of(imported, existing, a => a.Title.Value, a => a.Code.Value.Value);
        var codes = CodeMap.Of(pairs.Where(pair => pair.Existing is not null).Select(pair => (pair.Existing!.Code.Value, pair.Imported.Code.Value)));
        return (pairs.Select(pair => pair.Existing is null ? pair.Imported : Of(pair.Existing, pair.Imported)).ToValueList(), codes);
    }

    private static Activity Of(Activity existing, Activity imported) => imported with
    {
        Options = imported.Options.Or(existing.Options),
        Context = imported.Context ?? existing.Context,
    };
}
