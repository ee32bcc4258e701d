using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Jobs;

/// <summary>JOB-01: a certification names the jobs that it opens, each once.</summary>
internal sealed class JobMissingOrRepeated() : CertificationRule(RuleIds.Job01, FindingSeverity.Info, RegistrationCriterion.K1, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var jobs = certification.Jobs.Immediate.Concat(certification.Jobs.WithExperience).ToList();
        if (jobs.Count == 0 && certification.Jobs.Text is null && certification.Number.Value.Register == Register.Rncp)
        {
            return [At(certification, certification.Number).Says("none")];
        }

        return
            from same in jobs.GroupBy(job => Token.WordsOf(job.Value), StringComparer.Ordinal)
            from later in same.Skip(1)
            select At(certification, later).Says("twice").Beside("first", same.First());
    }
}
