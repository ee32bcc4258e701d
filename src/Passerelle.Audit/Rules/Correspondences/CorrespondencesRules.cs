using Passerelle.Model;

namespace Passerelle.Audit.Rules.Correspondences;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class CorrespondencesRules
{
    public static ValueList<Rule> All { get; } =
    [
        new ExtentContradicted(),
        new HeldCertificationExpired(),
        new LevelsOfBridgeDiffer(),
        new HeldBlockGivesSeveral(),
        new BridgeOfOneDirection(),
        new BlockOfNoBridge(),
    ];
}
