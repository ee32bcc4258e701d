using System.Diagnostics;
using Passerelle.Import.Fidelity;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Fidelity;

public class FidelityMeasureTests
{
    [Fact]
    public void A_text_that_stands_in_the_yaml_is_whole()
    {
        var share = Measure("objectifs: Restaurer les films anciens.\n", "Restaurer les films anciens.");

        Assert.Equal((24, 24, 100m), (share.Found, share.Total, share.Percent));
        Assert.Empty(share.Missing);
    }

    [Fact]
    public void Folding_and_quotes_and_signs_do_not_matter() => Assert.Equal(100m, Measure(
        """
        objectifs: >-
          Restaurer les films
          anciens, et « les
          dater ».
        intitule: "Monteur\u00a0d’archives"
        """,
        "• Restaurer les films anciens, et \"les dater\"",
        "Monteur d’archives").Percent);

    [Fact]
    public void Only_the_words_that_are_missing_are_missing()
    {
        var share = Measure("objectifs: un deux trois quatre\n", "un deux trois quatre cinq");

        Assert.Equal((17, 21, 80.95m), (share.Found, share.Total, share.Percent));
        Assert.Equal(["un deux trois quatre cinq"], share.Missing);
    }

    [Fact]
    public void Words_that_stand_elsewhere_do_not_count() =>
        Assert.Equal(0, Measure("a: trier les films\nb: dater des bobines\n", "dater les bobines").Found);

    [Fact]
    public void A_short_text_must_stand_as_a_whole()
    {
        Assert.Equal(100m, Measure("secteurs: [Cinéma, Patrimoine écrit]\n", "Patrimoine écrit").Percent);
        Assert.Equal(0m, Measure("secteurs: [Cinéma, Patrimoine oral]\n", "Patrimoine écrit").Percent);
    }

    [Fact]
    public void Keys_are_no_words_of_the_source() => Assert.Equal(0m, Measure("intitule: x\n", "intitule").Percent);

    [Fact]
    public void Runs_go_on_from_one_value_to_the_next() =>
        Assert.Equal(100m, Measure("competences:\n  - code: C1\n    texte: Trier\n  - code: C2\n    texte: Dater\n", "C1 Trier C2 Dater").Percent);

    [Fact]
    public void A_value_may_have_a_spelling_of_its_own_in_the_yaml()
    {
        var share = FidelityMeasure.Of([new ContentText("27/10/2030", "2030-10-27"), new ContentText("NIV6", "6")], ["echeance: 2030-10-27\nniveau: 6\n"], []);

        Assert.Equal(100m, share.Percent);
    }

    [Fact]
    public void Labels_that_stand_in_a_nomenclature_count() =>
        Assert.Equal(100m, FidelityMeasure.Of([new ContentText("L1507 : Montage audiovisuel")], ["rome: [L1507]\n"], ["L1507 Montage audiovisuel"]).Percent);

    [Fact]
    public void All_but_one_letter_is_not_a_hundred_percent() => Assert.Equal(99.99m, new FidelityShare(999_999, 1_000_000, []).Percent);

    [Fact]
    public void A_source_without_content_has_lost_nothing() => Assert.Equal(100m, Measure("a: b\n").Percent);

    [Fact]
    public void A_hundred_long_fiches_take_a_moment()
    {
        var words = Enumerable.Range(0, 4000).Select(index => $"mot{index}").ToList();
        var yaml = string.Concat(words.Chunk(8).Select(line => $"- {string.Join(' ', line)}\n"));
        var content = words.Chunk(8).Select(line => new ContentText(string.Join(' ', line))).ToValueList();
        var start = Stopwatch.GetTimestamp();

        for (var fiche = 0; fiche < 100; fiche++) Assert.Equal(100m, FidelityMeasure.Of(content, [yaml], []).Percent);

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10), $"{Stopwatch.GetElapsedTime(start)}");
    }

    private static FidelityShare Measure(string yaml, params string[] content) => FidelityMeasure.Of(content.Select(text => new ContentText(text)).ToValueList(), [yaml], []);
}
