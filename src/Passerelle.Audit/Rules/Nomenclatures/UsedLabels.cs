using System.Collections.Immutable;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>A code and a label that the input gives to it.</summary>
/// <param name="Certification">The certification that prints the label; null where it stands in the nomenclature of the site.</param>
/// <param name="Code">The code.</param>
/// <param name="Label">The label.</param>
internal sealed record UsedLabel(Certification? Certification, string Code, Located<string> Label);

/// <summary>The labels that the input gives to codes: those of certifications, and those of the nomenclature for the codes in use.</summary>
internal static class UsedLabels
{
    public static IEnumerable<UsedLabel> Of<TCode>(
        Catalogue catalogue, Func<Classification, ValueList<Classified<TCode>>> codesOf, ImmutableSortedDictionary<string, Located<string>> nomenclature)
        where TCode : struct, ICode<TCode>
    {
        var uses = catalogue.Certifications.SelectMany(certification => codesOf(certification.Classification), (certification, code) => (certification, code)).ToList();
        var printed = uses
            .Where(use => use.code.Label is not null)
            .Select(use => new UsedLabel(use.certification, $"{use.code.Code.Value}", use.code.Label!.Value));
        var shared = uses
            .Select(use => $"{use.code.Code.Value}")
            .Distinct(StringComparer.Ordinal)
            .Where(nomenclature.ContainsKey)
            .Select(code => new UsedLabel(null, code, nomenclature[code]));
        return printed.Concat(shared);
    }
}
