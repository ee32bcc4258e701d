using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class IncompleteSentenceTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";
    private const string File = "certifications/rncp99101/certification.yaml";

    [Fact]
    public void A_competency_without_stop_among_others_is_information() =>
        Assert.Equal(FindingSeverity.Info, Audited.With(Block, "la faisabilité du projet.", "la faisabilité du projet").Finds(RuleIds.Txt05, "Chiffrer").Severity);

    [Fact]
    public void Where_most_end_without_stop_nothing_is_told() => Audited
        .With(Block, "la faisabilité du projet.", "la faisabilité du projet")
        .And(Block, "les objectifs de l’événement.", "les objectifs de l’événement")
        .FindsNothing();

    [Theory]
    [InlineData("Salons, congrès et")]
    [InlineData("Salons (")]
    public void A_text_that_stops_short_is_a_warning(string text) =>
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Audited.With(File, "Salons et congrès", text).Of(RuleIds.Txt05)).Severity);

    [Fact]
    public void The_comma_that_parts_items_is_left_alone() => Audited.With(File, "  - Salons et congrès", "  - Salons,\n  - Congrès").FindsNothing();

    [Fact]
    public void A_reason_without_a_verb_is_marked()
    {
        var finding = Audited
            .With(File, "Salons et congrès", "Tous recrutent. Les professionnels à mobilité réduite, car il y a peu de déplacements, le poste étant sédentaire.")
            .Finds(RuleIds.Txt05, "Tous recrutent");

        Assert.Equal("Les professionnels à mobilité réduite, car", finding.Quote!.Culprit);
    }
}
