using Passerelle.Model;

namespace Passerelle.Audit.Rules.Settings;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class SettingsRules
{
    public static ValueList<Rule> All { get; } =
    [
        new ExpiredAcceptance(),
        new UnusedAcceptance(),
    ];
}
