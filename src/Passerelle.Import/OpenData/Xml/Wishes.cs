using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>A selection, and what of it has not been found so far.</summary>
internal sealed class Wishes(FicheSelection selection)
{
    private readonly List<string> numbers = [.. selection.Numbers.Select(number => number.Value).Distinct()];
    private readonly List<Siret> certifiers = [.. selection.Certifiers.Distinct()];

    /// <summary>Whether every fiche is wanted.</summary>
    public bool AreAll => selection.All;

    /// <summary>What no fiche has answered to.</summary>
    public IEnumerable<string> Unfulfilled => numbers.Concat(certifiers.Select(siret => siret.Value));

    /// <summary>Whether a fiche is wanted; then it is found.</summary>
    public bool Want(CertificationNumber number, IEnumerable<Siret> bodies)
    {
        var sirets = bodies.ToList();
        numbers.Remove(number.Value);
        certifiers.RemoveAll(wanted => new FicheSelection([], [wanted], All: false).Wants(number, sirets));
        return selection.Wants(number, sirets);
    }
}
