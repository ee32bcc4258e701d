using System.Collections.Frozen;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Link;

/// <summary>References to other certifications and to their blocks lead somewhere.</summary>
internal static class Bridges
{
    public static void Check(LinkScope scope)
    {
        var blocks = BlocksOfWholeDescriptions(scope);
        foreach (var certification in scope.Certifications.Select(certification => certification.Value))
        {
            foreach (var number in certification.Replaces.Concat(certification.ReplacedBy)) CheckNumber(number, scope);
            foreach (var held in certification.Equivalences.SelectMany(equivalence => equivalence.Held))
            {
                CheckNumber(held.Number, scope);
                if (blocks.TryGetValue(held.Number.Value, out var known)) CheckBlocks(held, known, scope.Faults);
            }
        }

        foreach (var number in scope.Externals.SelectMany(external => external.ReplacedBy)) CheckNumber(number, scope);
    }

    private static FrozenDictionary<CertificationNumber, ValueList<BlockCode>> BlocksOfWholeDescriptions(LinkScope scope)
    {
        var own = scope.Certifications
            .Where(certification => certification.IsWhole)
            .Select(certification => (certification.Number, Blocks: certification.Value.Blocks.Select(block => block.Code.Value)));
        var external = scope.Input.Externals
            .Where(file => file.IsWhole && file.Value is not null)
            .Select(file => (Number: file.Value!.Number.Value, Blocks: file.Value.Blocks.Select(block => block.Code.Value)));
        return own.Concat(external)
            .GroupBy(certification => certification.Number)
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(certification => certification.Blocks).ToValueList());
    }

    private static void CheckNumber(Located<CertificationNumber> number, LinkScope scope)
    {
        if (scope.IsDescribed(number.Value)) return;
        scope.Faults.Report(ReferenceFaults.UnknownCertification, number.Place, number.Value.Value, number.Value.Slug);
    }

    private static void CheckBlocks(HeldCertification held, ValueList<BlockCode> known, FaultLog faults)
    {
        foreach (var block in held.Blocks.Where(block => !known.Contains(block.Value)))
        {
            faults.Report(ReferenceFaults.UnknownBlockElsewhere, block.Place, held.Number.Value.Value, block.Value.Value);
        }
    }
}
