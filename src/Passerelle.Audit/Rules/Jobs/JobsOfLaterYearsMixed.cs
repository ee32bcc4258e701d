using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Jobs;

/// <summary>JOB-02: jobs that are open at once stand apart from those that ask for years.</summary>
internal sealed partial class JobsOfLaterYearsMixed() : CertificationRule(RuleIds.Job02, FindingSeverity.Info, RegistrationCriterion.K1, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Jobs.WithExperience.Count > 0) return [];
        IEnumerable<Located<string>?> prose = [certification.Jobs.Text];
        return
            from text in prose.OfType<Located<string>>().Concat(certification.Jobs.Immediate)
            let years = Years().Match(text.Value)
            where years.Success
            select At(certification, text).Marking(years).With("duree", years.Value);
    }

    [GeneratedRegex(
        @"\b(?:après|avec|au\s+bout\s+de)\s+(?:une\s+|quelques\s+|\d+\s+(?:à\s+\d+\s+)?|deux\s+|trois\s+|cinq\s+)?(?:(?:premières?\s+)?expérience|ans|années)\b(?:\s*\([^)\r\n]*\))?(?:\s+d.(?:expérience|exercice))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Years();
}
