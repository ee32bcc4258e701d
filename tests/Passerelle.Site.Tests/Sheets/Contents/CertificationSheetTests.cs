using Passerelle.Model;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Tests.Pages;

namespace Passerelle.Site.Tests.Sheets.Contents;

public class CertificationSheetTests
{
    private static readonly Certification Full = FullCertification.Make();

    private static readonly CertificationSheet Whole = CertificationSheet.Of(Full, GivenSource.Of(Full));

    [Fact]
    public void The_figures_answer_first() => Assert.Equal(
        ["Composition", "Comment on est évalué", "Voies d’accès ouvertes", "En emploi à 6 mois"],
        Whole.Figures.Select(figure => figure.Term));

    [Fact]
    public void A_block_is_one_row()
    {
        var row = Assert.Single(Whole.Blocks.Items);

        Assert.Equal(("BC01", "Préparer un tournage"), (row.Code, row.Title));
        Assert.Equal(["Obligatoire", "Options\u202F: Image", "2 compétences", "Dossier"], row.Details);
    }

    [Fact]
    public void What_a_candidate_asks_is_answered()
    {
        Assert.Equal(["Préparer des tournages."], Whole.Lead.Select(passage => passage.Text));
        Assert.Equal([new SheetFact("Formation sous statut d’élève ou d’étudiant", ["Oui"])], Whole.Routes);
        Assert.Equal(["Un diplôme de niveau 4"], Whole.Entry.Items);
        Assert.Equal(["Assistant réalisateur"], Whole.Jobs.Items);
        Assert.Equal(["Réalisateur"], Whole.JobsWithExperience.Items);
        Assert.Equal(["CENTRE (CEFPF)"], Whole.Certifiers.Items);
        Assert.Equal(["Enregistrée pour 5 ans", "Dernière délivrance possible le 26 octobre 2034"], Whole.Validity);
    }

    [Fact]
    public void How_it_is_obtained_joins_the_rule_the_conditions_and_the_validity() => Assert.Equal(
        [
            "Tous les blocs.",
            "Un stage. Durée\u202F: 8 semaines. La fiche ne dit pas si les candidats à la VAE en sont dispensés.",
            "Durée de validité des blocs acquis\u202F: cinq ans",
        ],
        Whole.Obtaining.Items.Select(passage => passage.Text));

    [Fact]
    public void A_list_that_fits_is_whole() => Assert.Null(Of(jobs: 10).Jobs.More);

    [Fact]
    public void A_longer_list_is_cut_and_says_how_many_are_left_out()
    {
        var jobs = Of(jobs: 30).Jobs;

        Assert.Equal(9, jobs.Items.Count);
        Assert.Equal("et 21 autres, voir le site", jobs.More);
    }

    [Fact]
    public void A_long_wording_is_cut_between_two_words()
    {
        var title = string.Join(' ', Enumerable.Repeat("organiser,", 40));
        var certification = Given.Certification("RNCP41481", "Assistant", Given.Block("BC01", title, ["Lire."]));

        var row = CertificationSheet.Of(certification, GivenSource.Of(certification)).Blocks.Items[0];

        Assert.InRange(row.Title.Length, 200, 240);
        Assert.EndsWith("organiser…", row.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lead_is_as_many_whole_paragraphs_as_fit()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("Préparer", 40)) + ".";
        var certification = Given.Certification("RNCP41481") with { Objectives = Given.At(string.Join("\n\n", Enumerable.Repeat(paragraph, 5))) };

        var lead = CertificationSheet.Of(certification, GivenSource.Of(certification)).Lead;

        Assert.Equal(paragraph, Assert.Single(lead).Text);
    }

    private static CertificationSheet Of(int jobs)
    {
        var certification = Given.Certification("RNCP41481") with
        {
            Jobs = new Jobs { Immediate = Enumerable.Range(1, jobs).Select(at => Given.At($"Métier {at}")).ToValueList() },
        };
        return CertificationSheet.Of(certification, GivenSource.Of(certification));
    }
}
