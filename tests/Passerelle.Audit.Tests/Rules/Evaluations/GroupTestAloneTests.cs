using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class GroupTestAloneTests
{
    private const string Block = "certifications/rncp99101/blocs/bc03.yaml";

    [Fact]
    public void Another_test_alone_is_enough() => Assert.Empty(Audited.With(Block, "      - Dossier de programmation de 20 pages\n    modalite: individuelle", "      - Dossier de programmation de 20 pages\n    modalite: groupe").Of(RuleIds.Eval08));

    [Fact]
    public void Words_are_enough() => Assert.Empty(Audited
        .With("certifications/rncp99102/blocs/bc01.yaml", "    modalite: individuelle", "    modalite: groupe")
        .And("certifications/rncp99102/blocs/bc01.yaml", "- Argumentaire de vente", "- Argumentaire de vente individuel")
        .Of(RuleIds.Eval08));

    [Fact]
    public void What_is_not_said_is_unknown()
    {
        var site = Audited.With("certifications/rncp99102/blocs/bc01.yaml", "    modalite: individuelle\n", "");

        Assert.Empty(site.Of(RuleIds.Eval08));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Eval08));
    }
}
