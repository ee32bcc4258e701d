using Passerelle.Model;

namespace Passerelle.Audit.Rules.Organisations;

/// <summary>ORG-01: the last digit of a SIRET checks the others.</summary>
internal sealed class SiretNotValid() : CertificationRule(RuleIds.Org01, FindingSeverity.Error, criterion: null, [Sources.C7, Sources.OpenData])
{
    /// <summary>The establishments of La Poste are numbered by a rule of their own: the sum of the digits is a multiple of five.</summary>
    private const string Post = "356000000";

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        from line in Lines(certification)
        where line.Siret is { } siret && !IsValid(siret.Value.Value)
        select At(certification, line.Siret!.Value).With("siret", line.Siret.Value.Value.Grouped).With("organisme", line.Name.Value);

    private static IEnumerable<(Located<string> Name, Located<Siret>? Siret)> Lines(Certification certification) =>
    [
        .. certification.Certifiers.Select(each => (each.Name, each.Siret)),
        .. certification.Partners.Select(each => (each.Name, each.Siret)),
        .. certification.CertifierHistory.Select(each => (each.Name, each.Siret)),
    ];

    private static bool IsValid(string siret)
    {
        var digits = siret.Select(digit => digit - '0').ToList();
        return digits.Index().Sum(digit => digit.Index % 2 == 1 ? digit.Item : Doubled(digit.Item)) % 10 == 0
            || (siret.StartsWith(Post, StringComparison.Ordinal) && digits.Sum() % 5 == 0);
    }

    /// <summary>Of fourteen digits those at the odd places, the first among them, are doubled; of a double above nine its digits are added.</summary>
    private static int Doubled(int digit) => digit * 2 > 9 ? (digit * 2) - 9 : digit * 2;
}
