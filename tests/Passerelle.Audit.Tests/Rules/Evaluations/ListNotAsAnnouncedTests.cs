using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class ListNotAsAnnouncedTests
{
    private const string Block = "certifications/rncp99102/blocs/bc01.yaml";

    [Fact]
    public void A_list_that_does_not_follow_is_told()
    {
        var finding = Assert.Single(Audited
            .With(Block, "l’argumentaire et l’itinéraire d’une tournée.\n    livrables:\n      - Carte des lieux\n      - Argumentaire de vente\n", "l’argumentaire et les livrables suivants …\n")
            .And(Block, "suivants …", "suivants :\"")
            .And(Block, "description: À partir", "description: \"À partir")
            .Of(RuleIds.Eval11));

        Assert.Equal(":", finding.Quote!.Culprit);
    }

    [Fact]
    public void Several_numbers_are_not_compared() => Assert.Empty(Audited
        .With(Block, "le candidat dresse la liste des lieux", "le candidat lit 5 documents, remet 3 documents sur les lieux")
        .Of(RuleIds.Eval11));
}
