using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>What came of an audit.</summary>
/// <param name="Findings">What counts, by file, line, column and rule.</param>
/// <param name="Known">What the baseline knows already.</param>
/// <param name="Accepted">What the school accepts, and why.</param>
/// <param name="Unknown">What could not be checked wholly, because the input does not say it.</param>
public sealed record AuditReport(
    ValueList<Finding> Findings,
    ValueList<Finding> Known,
    ValueList<Acceptance> Accepted,
    ValueList<UncheckedRule> Unknown);

/// <summary>A finding, and the entry of the settings that accepts it.</summary>
public sealed record Acceptance(Finding Finding, AcceptedFinding Entry);

/// <summary>A rule that could not be checked wholly on a certification.</summary>
public sealed record UncheckedRule(Rule Rule, CertificationNumber Certification);
