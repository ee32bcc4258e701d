using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class UnexpandedAcronymTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Fact]
    public void All_are_named_in_one_finding()
    {
        var finding = Audited.With(File, "Salons et congrès", "Salons avec HMC, congrès avec ETCN et HMC").Finds(RuleIds.Txt13, "HMC");

        Assert.Equal("HMC", finding.Quote!.Culprit);
        Assert.Contains("HMC, ETCN", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_roman_number_is_none() => Audited.With(File, "Salons et congrès", "Salons de classe VIII").FindsNothing();

    [Fact]
    public void A_school_may_say_that_it_is_known() => Audited
        .With(File, "Salons et congrès", "Salons avec HMC")
        .AndFile("listes/sigles.txt", "hmc\n")
        .Set("listes: {sigles_connus: listes/sigles.txt}")
        .FindsNothing();
}
