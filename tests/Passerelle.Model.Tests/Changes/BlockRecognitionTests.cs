using static Passerelle.Model.Tests.Changes.GivenVersion;

namespace Passerelle.Model.Tests.Changes;

public class BlockRecognitionTests
{
    [Fact]
    public void The_same_code_with_nearly_the_same_title() => Assert.Equal(
        ["BC01 → BC01 CodeAndTitle"],
        Recognised(Of("RNCP11111", Block("BC01", "Préparer un tournage")), Of("RNCP22222", Block("BC01", "Préparer un tournage responsable"))));

    [Fact]
    public void A_block_that_has_moved_to_another_code_by_its_title() => Assert.Equal(
        ["BC01 → BC03 Title"],
        Recognised(
            Of("RNCP11111", Block("BC01", "Préparer un tournage")),
            Of("RNCP22222", Block("BC03", "Préparer un tournage"))));

    [Fact]
    public void A_block_of_another_title_by_the_equivalence_that_asks_for_it() => Assert.Equal(
        ["BC01 → BC02 Equivalence"],
        Recognised(
            Of("RNCP11111", Block("BC01", "Préparer un tournage")),
            Of("RNCP22222", Block("BC02", "Organiser la production")) with { Equivalences = [Bridge("RNCP11111", ["BC01"], "BC02")] }));

    [Fact]
    public void An_equivalence_of_several_for_several_does_not_say_which_is_which() => Assert.Equal(
        ["added BC02", "removed BC01"],
        Recognised(
            Of("RNCP11111", Block("BC01", "Préparer un tournage")),
            Of("RNCP22222", Block("BC02", "Organiser la production")) with { Equivalences = [Bridge("RNCP11111", ["BC01", "BC03"], "BC02", "BC04")] }));

    [Fact]
    public void A_block_of_another_title_by_the_wording_of_its_competencies() => Assert.Equal(
        ["BC01 → BC02 Competencies"],
        Recognised(
            Of("RNCP11111", Block("BC01", "Préparer un tournage", "C1 Dépouiller un scénario.", "C2 Bâtir un plan de travail.")),
            Of("RNCP22222", Block("BC02", "Organiser la production", "C1 Dépouiller le scénario.", "C2 Réserver les véhicules."))));

    [Fact]
    public void Within_one_certification_the_code_is_enough() => Assert.Equal(
        ["BC01 → BC01 Code"],
        Recognised(Of("RNCP11111", Block("BC01", "Préparer un tournage")), Of("RNCP11111", Block("BC01", "Organiser la production"))));

    [Fact]
    public void Nothing_in_common_is_one_block_gone_and_one_come() => Assert.Equal(
        ["added BC01", "removed BC01"],
        Recognised(Of("RNCP11111", Block("BC01", "Préparer un tournage")), Of("RNCP22222", Block("BC01", "Monter un film"))));

    [Fact]
    public void The_nearest_title_wins_over_the_same_code() => Assert.Equal(
        ["added BC01", "BC01 → BC02 Title"],
        Recognised(
            Of("RNCP11111", Block("BC01", "Préparer un tournage de long métrage")),
            Of("RNCP22222", Block("BC01", "Préparer un tournage de série télévisée"), Block("BC02", "Préparer un tournage de long métrage"))));

    [Fact]
    public void A_block_that_was_split_is_recognised_in_both_parts() => Assert.Equal(
        ["BC01 → BC01 CodeAndTitle", "BC01 → BC02 Competencies"],
        Recognised(
            Of("RNCP11111", Block("BC01", "Préparer un tournage", "C1 Dépouiller un scénario.", "C2 Bâtir un plan de travail.", "C3 Repérer des décors.", "C4 Négocier des lieux.")),
            Of(
                "RNCP22222",
                Block("BC01", "Préparer un tournage", "C1 Dépouiller un scénario.", "C2 Bâtir un plan de travail."),
                Block("BC02", "Trouver les lieux", "C1 Repérer des décors.", "C2 Négocier des lieux."))));

    [Fact]
    public void Blocks_that_were_merged_are_both_recognised() => Assert.Equal(
        ["BC01 → BC01 CodeAndTitle", "BC02 → BC01 Equivalence"],
        Recognised(
            Of("RNCP11111", Block("BC01", "Préparer un tournage"), Block("BC02", "Trouver les lieux")),
            Of("RNCP22222", Block("BC01", "Préparer un tournage")) with { Equivalences = [Bridge("RNCP11111", ["BC01", "BC02"], "BC01")] }));

    [Fact]
    public void A_competency_that_stands_in_every_block_joins_none_of_them() => Assert.Equal(
        ["BC01 → BC01 CodeAndTitle", "added BC02"],
        Recognised(
            Of("RNCP11111", Block("BC01", "Préparer un tournage", "C1 Respecter les règles de sécurité.", "C2 Dépouiller un scénario.")),
            Of(
                "RNCP22222",
                Block("BC01", "Préparer un tournage", "C1 Respecter les règles de sécurité.", "C2 Dépouiller un scénario."),
                Block("BC02", "Monter un film", "C1 Respecter les règles de sécurité.", "C2 Étalonner des images."))));

    private static IEnumerable<string> Recognised(Certification older, Certification newer) => CertificationChanges.Between(older, newer).Blocks.Select(block => block switch
    {
        { By: { } by } => $"{block.Older!.Code} → {block.Newer!.Code} {by}",
        { Newer: { } added } => $"added {added.Code}",
        _ => $"removed {block.Older!.Code}",
    });
}
