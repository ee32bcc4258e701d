namespace Passerelle.Model;

/// <summary>What one obtains with what one holds, and what remains. It is information: certifiers and juries decide.</summary>
/// <param name="Closure">What is held, and what follows.</param>
/// <param name="Certifications">The certifications of the catalogue of which something is held or obtained, by number.</param>
public sealed record Pathway(Closure Closure, ValueList<CertificationProgress> Certifications)
{
    /// <summary>The pathway from what is held, on a day.</summary>
    public static Pathway Of(Catalogue catalogue, IEnumerable<Holding> held, DateOnly day)
    {
        var closure = catalogue.PathwayRules.From(held);
        var progress = catalogue.Certifications.Select(certification => CertificationProgress.Of(certification, closure, day));
        return new(closure, progress.OfType<CertificationProgress>().ToValueList());
    }
}
