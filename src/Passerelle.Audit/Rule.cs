using Passerelle.Audit.Pages;
using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>
/// One rule of the audit: a pure function from the catalogue to findings. Its words stand in two pages of its name, <c>Name.fr.md</c> and
/// <c>Name.en.md</c>. What the input does not say is unknown, never wrong.
/// </summary>
public abstract class Rule
{
    private readonly Lazy<RulePage> french;
    private readonly Lazy<RulePage> english;

    /// <param name="id">Its id in <see cref="RuleIds"/>.</param>
    /// <param name="severity">How grave a finding is, unless the rule lowers it or the school says otherwise.</param>
    /// <param name="criterion">The criterion of registration that it serves, or null.</param>
    /// <param name="sources">Where it comes from, the one that it rests on first.</param>
    private protected Rule(string id, FindingSeverity severity, RegistrationCriterion? criterion, ValueList<Source> sources)
    {
        (Id, Severity, Criterion, RestsOn) = (id, severity, criterion, sources);
        french = new(() => RulePage.Load(Name, Language.French));
        english = new(() => RulePage.Load(Name, Language.English));
    }

    /// <summary>Its id, permanent.</summary>
    public string Id { get; }

    /// <summary>Its name in the code, which its pages, fixtures and tests bear too.</summary>
    public string Name => GetType().Name;

    /// <summary>How grave a finding usually is.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The criterion that it serves, or null.</summary>
    public RegistrationCriterion? Criterion { get; }

    /// <summary>Where it comes from, the source that it rests on first.</summary>
    public ValueList<Source> RestsOn { get; }

    /// <summary>How sure it is: as sure as the source that it rests on.</summary>
    public Certainty Certainty => RestsOn[0].Certainty;

    /// <summary>Its words in one language.</summary>
    public RulePage Page(Language language) => language == Language.French ? french.Value : english.Value;

    /// <summary>What is not as the rule asks.</summary>
    public abstract IEnumerable<Finding> Check(AuditContext context);

    /// <summary>The certifications of which the input does not say enough to check this rule wholly.</summary>
    public virtual IEnumerable<CertificationNumber> Unknown(AuditContext context) => [];

    /// <summary>Begins a finding at a value.</summary>
    private protected Finding At<T>(Certification certification, Located<T> value)
        where T : notnull => At(certification, value.Place);

    /// <summary>Begins a finding at a place; where there is no value that is wrong, the place of what it is missing from.</summary>
    private protected Finding At(Certification? certification, SourceSpan place) => new(this, certification?.Number.Value, place);
}

/// <summary>A rule that looks at each certification for itself.</summary>
public abstract class CertificationRule : Rule
{
    private protected CertificationRule(string id, FindingSeverity severity, RegistrationCriterion? criterion, params ValueList<Source> sources)
        : base(id, severity, criterion, sources)
    {
    }

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(AuditContext context) =>
        context.Catalogue.Certifications.SelectMany(certification => Check(context, certification));

    /// <inheritdoc/>
    public sealed override IEnumerable<CertificationNumber> Unknown(AuditContext context) =>
        context.Catalogue.Certifications.Where(certification => IsUnknown(context, certification)).Select(certification => certification.Number.Value);

    private protected abstract IEnumerable<Finding> Check(AuditContext context, Certification certification);

    /// <summary>Whether the input does not say enough of this certification to check it wholly. It is checked all the same, as far as it can be.</summary>
    private protected virtual bool IsUnknown(AuditContext context, Certification certification) => false;
}

/// <summary>A rule that looks at each block for itself.</summary>
public abstract class BlockRule : CertificationRule
{
    private protected BlockRule(string id, FindingSeverity severity, RegistrationCriterion? criterion, params ValueList<Source> sources)
        : base(id, severity, criterion, sources)
    {
    }

    private protected sealed override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        certification.Blocks.SelectMany(block => Check(context, certification, block));

    private protected abstract IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block);
}

/// <summary>A rule that looks at the catalogue as a whole.</summary>
public abstract class CatalogueRule : Rule
{
    private protected CatalogueRule(string id, FindingSeverity severity, RegistrationCriterion? criterion, params ValueList<Source> sources)
        : base(id, severity, criterion, sources)
    {
    }
}
