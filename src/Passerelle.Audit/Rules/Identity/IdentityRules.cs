using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class IdentityRules
{
    public static ValueList<Rule> All { get; } =
    [
        new ExpiredButActive(),
    ];
}
