namespace Passerelle.Model;

/// <summary>An equivalence, and the certification that grants it.</summary>
/// <param name="To">The certification in which something is obtained.</param>
/// <param name="Terms">What must be held, and what it gives.</param>
public sealed record Bridge(Certification To, Equivalence Terms);

/// <summary>A competency, found where it stands.</summary>
public sealed record PlacedCompetency(Certification Certification, Block Block, Competency Competency);
