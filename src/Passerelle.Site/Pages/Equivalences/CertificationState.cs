using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Equivalences;

/// <summary>A certification and its state.</summary>
/// <param name="Code">Its number.</param>
/// <param name="State">Its state on the day of the site.</param>
public sealed record CertificationState(string Code, StateLine State)
{
    /// <summary>The states of certifications, as far as they are known.</summary>
    internal static ValueList<CertificationState> Known(IEnumerable<CertificationNumber> numbers, PageSource source) => numbers
        .Select(number => (number.Value, State: StateLine.Of(number, source)))
        .Where(pair => pair.State is { Kind: not StateLine.Unknown })
        .Select(pair => new CertificationState(pair.Value, pair.State!))
        .ToValueList();
}
