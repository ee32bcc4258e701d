using Passerelle.Model;

namespace Passerelle.Audit.Rules.Organisations;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class OrganisationsRules
{
    public static ValueList<Rule> All { get; } =
    [
        new SiretNotValid(),
        new CertifierRepeatedOrWithoutSiret(),
        new PartnersDisagree(),
        new HabilitationDatesDisagree(),
        new AddressUnfit(),
    ];
}
