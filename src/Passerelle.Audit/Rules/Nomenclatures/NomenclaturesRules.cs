using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class NomenclaturesRules
{
    public static ValueList<Rule> All { get; } =
    [
        new NsfMissingOrUnknown(),
        new NsfLabelOfAnother(),
        new NsfBesideItsGroup(),
        new RomeMissingOrMany(),
        new RomeUnknown(),
        new RomeLabelOfAnother(),
        new FormacodesMissingOrMany(),
        new IdccForBrochure(),
    ];
}
