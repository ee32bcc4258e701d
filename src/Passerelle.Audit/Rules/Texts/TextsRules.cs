using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class TextsRules
{
    public static ValueList<Rule> All { get; } = [];
}
