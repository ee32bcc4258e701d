using static Passerelle.Model.Tests.Changes.GivenVersion;

namespace Passerelle.Model.Tests.Changes;

public class CompetencyChangeTests
{
    private const string Read = "Dépouiller un scénario.";
    private const string Plan = "Bâtir un plan de travail.";
    private const string Scout = "Repérer des décors.";

    [Fact]
    public void What_is_the_same_is_unchanged() => Assert.Equal(["C1 C1 same", "C2 C2 same"], Changes([$"C1 {Read}", $"C2 {Plan}"], [$"C1 {Read}", $"C2 {Plan}"]));

    [Fact]
    public void What_is_new_was_added_and_what_is_gone_was_removed() =>
        Assert.Equal(["C1 C1 same", "- C2 added", "C2 - removed"], Changes([$"C1 {Read}", $"C2 {Plan}"], [$"C1 {Read}", $"C2 {Scout}"]));

    [Fact]
    public void A_competency_put_in_between_gives_others_new_codes_and_moves_none() =>
        Assert.Equal(["C1 C1 same", "- C2 added", "C2 C3 recoded"], Changes([$"C1 {Read}", $"C2 {Plan}"], [$"C1 {Read}", $"C2 {Scout}", $"C3 {Plan}"]));

    [Fact]
    public void One_that_goes_to_the_end_has_moved_alone() => Assert.Equal(
        ["C2 C2 same", "C3 C3 same", "C1 C1 moved"],
        Changes([$"C1 {Read}", $"C2 {Plan}", $"C3 {Scout}"], [$"C2 {Plan}", $"C3 {Scout}", $"C1 {Read}"]));

    [Fact]
    public void Two_that_change_places_have_both_moved() =>
        Assert.Equal(["C2 C2 moved", "C1 C1 moved"], Changes([$"C1 {Read}", $"C2 {Plan}"], [$"C2 {Plan}", $"C1 {Read}"]));

    [Fact]
    public void Another_wording_is_told_word_by_word()
    {
        var change = Assert.Single(Between(["C1 Dépouiller un scénario de film."], ["C1 Dépouiller un scénario de série."]).Competencies);

        Assert.Equal("Dépouiller un scénario de [-film-]{+série+}.", Marked(change.Wording));
        Assert.True(change.IsReworded);
    }

    [Fact]
    public void The_same_code_with_quite_another_wording_is_another_competency() =>
        Assert.Equal(["- C1 added", "C1 - removed"], Changes([$"C1 {Read}"], ["C1 Étalonner les images du montage."]));

    [Fact]
    public void The_same_code_helps_a_wording_that_is_less_near() => Assert.Equal(
        ["C1 C1 reworded"],
        Changes(["C1 Dépouiller un scénario avec méthode."], ["C1 Dépouiller seul un scénario pour établir un devis."]));

    [Fact]
    public void Words_that_introduce_a_competency_count()
    {
        var older = Of("RNCP11111", Introduced("En équipe :"));
        var newer = Of("RNCP11111", Introduced("En autonomie :"));

        var change = Assert.Single(CertificationChanges.Between(older, newer).Blocks[0].Competencies);

        Assert.Null(change.Wording);
        Assert.Equal("En [-équipe-]{+autonomie+} :", Marked(change.Context));

        static Block Introduced(string context) => Block("BC01", "Préparer") with { Competencies = [new(Sample.Code<LocalCode>("C1"), Sample.At(Read), Sample.At(context))] };
    }

    [Fact]
    public void A_competency_that_goes_to_another_block_is_told_in_both_and_counts_once()
    {
        var older = Of("RNCP11111", Block("BC01", "Préparer un tournage", $"C1 {Read}", $"C2 {Scout}"), Block("BC02", "Monter un film", "C1 Étalonner des images."));
        var newer = Of("RNCP22222", Block("BC01", "Préparer un tournage", $"C1 {Read}"), Block("BC02", "Monter un film", "C1 Étalonner des images.", $"C2 {Scout}"));

        var changes = CertificationChanges.Between(older, newer);

        Assert.Equal(["C1 C1 same", "C2 C2 left"], changes.Blocks[0].Competencies.Select(Told));
        Assert.Equal(["C1 C1 same", "C2 C2 left"], changes.Blocks[1].Competencies.Select(Told));
        Assert.True(changes.Blocks[0].HasLost(changes.Blocks[0].Competencies[1]));
        Assert.False(changes.Blocks[1].HasLost(changes.Blocks[1].Competencies[1]));
        Assert.Equal((1, 2), (changes.Counts.Competencies.Moved, changes.Counts.Competencies.Unchanged));
    }

    [Fact]
    public void A_competency_of_a_removed_block_may_live_on_in_another_one()
    {
        var older = Of("RNCP11111", Block("BC01", "Préparer un tournage", $"C1 {Read}"), Block("BC02", "Trouver les lieux", $"C1 {Scout}", "C2 Négocier.", "C3 Payer."));
        var newer = Of("RNCP22222", Block("BC01", "Préparer un tournage", $"C1 {Read}", $"C2 {Scout}"));

        var changes = CertificationChanges.Between(older, newer);

        Assert.Equal(["C1 C1 same", "C1 C2 left"], changes.Blocks[0].Competencies.Select(Told));
        Assert.Equal(["C1 C2 left", "C2 - removed", "C3 - removed"], changes.Blocks[1].Competencies.Select(Told));
    }

    [Fact]
    public void Equal_wordings_stay_with_their_own_block()
    {
        Block[] blocks = [Block("BC01", "Préparer un tournage", "C1 Respecter la sécurité."), Block("BC02", "Monter un film", "C1 Respecter la sécurité.")];

        Assert.True(CertificationChanges.Between(Of("RNCP11111", blocks), Of("RNCP11111", blocks)).IsEmpty);
    }

    private static IEnumerable<string> Changes(string[] older, string[] newer) => Between(older, newer).Competencies.Select(Told);

    private static BlockChange Between(string[] older, string[] newer) => Assert.Single(
        CertificationChanges.Between(Of("RNCP11111", Block("BC01", "Préparer", older)), Of("RNCP22222", Block("BC01", "Préparer", newer))).Blocks);

    private static string Told(CompetencyChange change)
    {
        var what = change.IsAdded ? "added" : change.IsRemoved ? "removed" : change.HasLeftBlock ? "left" : change.IsMoved ? "moved" : change.IsReworded ? "reworded" : change.IsRecoded ? "recoded" : "same";
        return $"{CodeOf(change.Older)} {CodeOf(change.Newer)} {what}";
    }

    private static string CodeOf(CompetencyAt? place) => place?.Competency.Code.ToString() ?? "-";
}
