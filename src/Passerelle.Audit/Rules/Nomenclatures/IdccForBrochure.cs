using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Nomenclatures;

/// <summary>CCN-01: a collective agreement is named by the number of its brochure, not by its IDCC.</summary>
internal sealed partial class IdccForBrochure()
    : CertificationRule(RuleIds.Ccn01, FindingSeverity.Warning, RegistrationCriterion.K9, [Sources.OpenData, Sources.Inference])
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        // Some IDCC have the form of a brochure number too: of those nothing can be said.
        foreach (var number in certification.Classification.CollectiveAgreements.Select(each => each.Number).Where(number => !Brochure().IsMatch(number.Value)))
        {
            var finding = At(certification, number).With("numero", number.Value);
            yield return IsIdcc(number.Value, certification, context.Catalogue.Nomenclatures) ? finding.Says("idcc") : finding.Says("form");
        }
    }

    private static bool IsIdcc(string number, Certification certification, Model.Nomenclatures nomenclatures) =>
        nomenclatures.Idcc.ContainsKey(number) || certification.Classification.Idcc.Any(each => each.Code.Value.Value == number);

    [GeneratedRegex(@"\A3[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Brochure();
}
