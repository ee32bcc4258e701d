using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Organisations;

/// <summary>URL-01: addresses are whole, lead to hosts that are still in use, spell one host in one way, and have words of their own.</summary>
internal sealed class AddressUnfit() : CertificationRule(RuleIds.Url01, FindingSeverity.Info, criterion: null, Sources.Inference)
{
    /// <summary>Hosts of bodies that have another name today: Pôle emploi (France Travail) and the CNCP (France compétences).</summary>
    private static readonly string[] Retired = ["pole-emploi.fr", "cncp.gouv.fr"];

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        Hosts(certification).Concat(Titles(certification));

    private static IEnumerable<Located<WebAddress>> AddressesOf(Certification certification) => certification.Certifiers
        .Select(each => each.Site)
        .OfType<Located<WebAddress>>()
        .Concat(certification.Links.Select(link => link.Address))
        .Where(address => address.Value.Href.StartsWith(Uri.UriSchemeHttp, StringComparison.Ordinal));

    private static bool IsRetired(string host) =>
        Array.Exists(Retired, retired => host == retired || host.EndsWith('.' + retired, StringComparison.Ordinal));

    private static TextRange HostIn(WebAddress address)
    {
        var at = address.Text.IndexOf(address.Host, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? TextRange.Whole(address.Text) : new TextRange(at, address.Host.Length);
    }

    private IEnumerable<Finding> Hosts(Certification certification)
    {
        var spellings = new Dictionary<string, Located<WebAddress>>(StringComparer.Ordinal);
        foreach (var address in AddressesOf(certification))
        {
            var finding = At(certification, address).With("adresse", address.Value.Text).With("hote", address.Value.Host);
            var bare = address.Value.BareHost;
            var isFirst = spellings.TryAdd(bare, address);
            var first = spellings[bare];
            if (IsRetired(address.Value.Host)) yield return finding.Says("retired").Marking(HostIn(address.Value));
            else if (!address.Value.Text.Contains(':', StringComparison.Ordinal)) yield return finding.Says("scheme");
            else if (!isFirst && first.Value.Host != address.Value.Host) yield return finding.Says("host").Marking(HostIn(address.Value)).With("autre", first.Value.Host).Beside("other", first);
        }
    }

    private IEnumerable<Finding> Titles(Certification certification) => certification.Links
        .Where(link => link.Title is not null)
        .GroupBy(link => Token.WordsOf(link.Title!.Value.Value), StringComparer.Ordinal)
        .Where(same => same.DistinctBy(link => link.Address.Value.Href).Skip(1).Any())
        .Select(same => At(certification, same.First().Title!.Value)
            .Says("title")
            .With("titre", same.First().Title!.Value.Value)
            .With("nombre", same.Count())
            .Beside("same", same.Skip(1).First().Title!.Value));
}
