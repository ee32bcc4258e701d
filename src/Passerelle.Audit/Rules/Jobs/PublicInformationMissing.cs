using Passerelle.Model;

namespace Passerelle.Audit.Rules.Jobs;

/// <summary>QUAL-02: the page of a certification tells the public how one enters, by which routes, and how blocks add up.</summary>
internal sealed class PublicInformationMissing() : CertificationRule(RuleIds.Qual02, FindingSeverity.Info, null, Sources.C6)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var number = certification.Number;
        if (certification.Prerequisites.Entry.Count == 0) yield return At(certification, number).Says("entry");
        if (certification.AccessRoutes.All(route => route.Open.Value == Answer.Unknown)) yield return At(certification, number).Says("routes");

        // The other register has no blocks that could add up.
        var completion = certification.Completion ?? new Completion();
        if (number.Value.Register == Register.Rncp && completion.Text is null && completion.Options.Count == 0) yield return At(certification, number).Says("completion");
    }
}
