using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>Certifiers and partners: found again by their SIRET, else by their name.</summary>
internal static class BodyMerge
{
    public static ValueList<Certifier> Of(ValueList<Certifier> existing, ValueList<Certifier> imported) => imported.Count == 0
        ? existing
        : Pairing.Of(imported, existing, body => body.Siret?.Value.Value, body => body.Name.Value)
            .Select(pair => pair.Existing is null ? pair.Imported : Of(pair.Existing, pair.Imported))
            .ToValueList();

    public static ValueList<Partner> Of(ValueList<Partner> existing, ValueList<Partner> imported) => imported.Count == 0
        ? existing
        : Pairing.Of(imported, existing, body => body.Siret is { } siret ? $"{siret.Value}\n{body.Name.Value}" : null, body => body.Name.Value)
            .Select(pair => pair.Existing is null ? pair.Imported : Of(pair.Existing, pair.Imported))
            .ToValueList();

    private static Certifier Of(Certifier existing, Certifier imported) => new()
    {
        Name = imported.Name,
        Siret = imported.Siret ?? existing.Siret,
        TradeName = imported.TradeName ?? existing.TradeName,
        Site = imported.Site ?? existing.Site,
        Signatory = imported.Signatory ?? existing.Signatory,
        State = imported.State ?? existing.State,
        StateChangedOn = imported.StateChangedOn ?? existing.StateChangedOn,
    };

    private static Partner Of(Partner existing, Partner imported) => new()
    {
        Name = imported.Name,
        Siret = imported.Siret ?? existing.Siret,
        Habilitation = imported.Habilitation,
        State = imported.State ?? existing.State,
        Since = imported.Since ?? existing.Since,
        StateChangedOn = imported.StateChangedOn ?? existing.StateChangedOn,
    };
}
