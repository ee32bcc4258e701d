namespace Passerelle.Model;

/// <summary>An equivalence, and the certification that grants it.</summary>
/// <param name="To">The certification in which something is obtained.</param>
/// <param name="Terms">What must be held, and what it gives.</param>
public sealed record Bridge(Certification To, Equivalence Terms)
{
    /// <summary>The bridges that a certification grants, in the order of its equivalences.</summary>
    public static IEnumerable<Bridge> AllTo(Certification certification) => certification.Equivalences.Select(terms => new Bridge(certification, terms));

    /// <summary>Whether everything that it asks for belongs to the certification that grants it.</summary>
    public bool IsInternal => Terms.Held.All(held => held.Number.Value == To.Number.Value);

    /// <summary>Whether it asks for more than one thing; all of them are needed.</summary>
    public bool AsksForSeveral => Terms.Held.Sum(held => Math.Max(1, held.Blocks.Count)) > 1;

    /// <summary>The certifications that it asks for, or for parts of which it asks, each once.</summary>
    public IEnumerable<CertificationNumber> From => Terms.Held.Select(held => held.Number.Value).Distinct();

    /// <summary>Whether it asks for an earlier version of the certification that grants it.</summary>
    public bool IsFromEarlierVersion(Lineages lineages) => From.Any(number => lineages.IsEarlier(number, To.Number.Value));
}

/// <summary>A competency, found where it stands.</summary>
public sealed record PlacedCompetency(Certification Certification, Block Block, Competency Competency);
