using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>The blocks that not every candidate takes.</summary>
internal static class OptionBlocks
{
    /// <summary>Optional blocks without the sets that one may choose: nobody can say which of them go together, and how many blocks a candidate takes.</summary>
    public static bool AreUnsaid(Certification certification) =>
        certification.Completion is not { Options.Count: > 0 } && certification.Blocks.Any(block => block.Role?.Value == BlockRole.Optional);
}
