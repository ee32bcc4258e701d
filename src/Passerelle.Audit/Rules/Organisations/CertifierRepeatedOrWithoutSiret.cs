using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Organisations;

/// <summary>ORG-02: each certifier stands once on a fiche, and with its SIRET.</summary>
internal sealed class CertifierRepeatedOrWithoutSiret()
    : CertificationRule(RuleIds.Org02, FindingSeverity.Warning, criterion: null, [Sources.C7, Sources.Inference])
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var lines = certification.Certifiers.Where(each => each.State?.Value != BodyState.Removed).ToList();
        var someHave = lines.Exists(each => each.Siret is not null);
        foreach (var (at, line) in lines.Index())
        {
            var finding = At(certification, line.Name).With("organisme", line.Name.Value);
            if (lines.Take(at).FirstOrDefault(other => AreSame(line, other, context.Catalogue)) is { } earlier)
            {
                yield return finding.Says("twice").Beside("earlier", earlier.Name);
            }
            else if (line.Siret is null)
            {
                // Where no line has one, the source may print none: older fiches do not.
                finding = finding.Says("siret");
                yield return someHave ? finding : finding.LoweredTo(FindingSeverity.Info);
            }
        }
    }

    /// <summary>Two SIRET tell: another establishment of the same company certifies for itself. Where one is missing, name and site tell.</summary>
    private static bool AreSame(Certifier one, Certifier other, Catalogue catalogue) => (one.Siret, other.Siret) switch
    {
        ({ } siret, { } otherSiret) => siret.Value == otherSiret.Value,
        _ => catalogue.Certifiers.Of(one) == catalogue.Certifiers.Of(other) || (IsWithin(one, other) && SharesSite(one, other)),
    };

    private static bool IsWithin(Certifier one, Certifier other)
    {
        var (words, others) = (WordsOf(one), WordsOf(other));
        return words.IsSubsetOf(others) || others.IsSubsetOf(words);
    }

    private static HashSet<string> WordsOf(Certifier certifier) => [.. Token.Of(certifier.Name.Value).Select(token => token.Word)];

    private static bool SharesSite(Certifier one, Certifier other) =>
        one.Site is { } site && other.Site is { } otherSite && site.Value.BareHost == otherSite.Value.BareHost;
}
