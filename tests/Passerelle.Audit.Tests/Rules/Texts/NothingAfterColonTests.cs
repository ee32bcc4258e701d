using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class NothingAfterColonTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Fact]
    public void The_announcement_is_marked() =>
        Assert.Equal("dont :", Audited.With(File, "Salons et congrès", "\"Salons et congrès, dont :\"").Finds(RuleIds.Txt14, "dont").Quote!.Culprit);

    [Fact]
    public void A_description_before_its_deliverables_is_left_alone() => Audited
        .With("certifications/rncp99101/blocs/bc04.yaml", "description: Le candidat présente le rétroplanning du montage et répond aux questions du jury.", "description: \"Le candidat présente :\"")
        .FindsNothing();
}
