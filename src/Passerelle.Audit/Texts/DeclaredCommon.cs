using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>Blocks that stand in two certifications, and are said to.</summary>
internal static class DeclaredCommon
{
    /// <summary>Whether a correspondence, of one of the two certifications at least, ties two blocks together.</summary>
    public static bool AreDeclaredCommon(this Catalogue catalogue, BlockReference one, BlockReference other) => catalogue.Gives(one, other) || catalogue.Gives(other, one);

    /// <summary>Whether the certification of the second block gives it, or itself, to holders of the first one.</summary>
    public static bool Gives(this Catalogue catalogue, BlockReference held, BlockReference obtained) =>
        catalogue.BridgesFrom(held).Any(bridge => bridge.To.Number.Value == obtained.Certification && bridge.Terms.Gives(obtained.Block));
}
