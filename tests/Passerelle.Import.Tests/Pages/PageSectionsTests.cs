using Passerelle.Import.Pages;

namespace Passerelle.Import.Tests.Pages;

public class PageSectionsTests
{
    [Fact]
    public void Lines_go_to_the_heading_above_them() => Assert.Equal(
        ["Top:", "Sectors:- Cirque", "Jobs:- Clown/- Dresseur"],
        Sections("Secteurs d’activités :\n\n- Cirque\n\nType d'emplois accessibles :\n- Clown\n- Dresseur"));

    [Fact]
    public void A_heading_that_the_page_repeats_opens_one_section() => Assert.Equal(
        ["Top:", "Statistics:2020 1 2 3 4 5"],
        Sections("Statistiques :\n\nStatistiques\n2020 1 2 3 4 5"));

    [Fact]
    public void The_furniture_of_the_site_is_no_line() => Assert.Equal(
        ["Top:Acrobate", "Nsf:"],
        Sections("\uFEFFAller à la navigation principale Aller au contenu Aller à la navigation de bas de page\r\nAcrobate\r\nIcon NSF\r\nCode(s) NSF\r\n|---|---|"));

    [Fact]
    public void A_code_in_a_table_after_the_blocks_opens_no_block() => Assert.Equal(
        ["Top:", "Block:Sauter", "PartialEquivalences:RNCP90001BC01 - Sauter RNCP12 - Voler"],
        Sections("RNCP90001BC01 - Sauter\nCertifications professionnelles enregistrées au RNCP en correspondance partielle :\nRNCP90001BC01 - Sauter RNCP12 - Voler"));

    [Fact]
    public void Evaluation_is_a_label_within_a_block_and_a_heading_elsewhere() => Assert.Equal(
        ["Top:", "EvaluationSummary:Saut", "Blocks:", "Block:Intitulé : Sauter/Modalités d’évaluation :/- Saut"],
        Sections("Modalités d’évaluation :\nSaut\nCompétences attestées et modalités d'évaluation :\nBloc 1\nIntitulé : Sauter\nModalités d’évaluation :\n- Saut"));

    [Fact]
    public void A_route_needs_its_table_or_a_cross() => Assert.Equal(
        ["Top:", "EntryPrerequisites:En contrat d’apprentissage", "Experience:X"],
        Sections("Le cas échant, prérequis à l’entrée en formation :\nEn contrat d’apprentissage\nPar expérience X"));

    [Fact]
    public void A_sentence_of_the_old_sheets_opens_a_section_and_stays_in_it() => Assert.Equal(
        ["Top:", "Objectives:Il vole.", "Activities:Les principales activités sont les suivantes :/. Voler", "Attested:Le (la) titulaire est capable de :/- Planer"],
        Sections("Objectifs et contexte de la certification\nIl vole.\nLes principales activités sont les suivantes :\n. Voler\nLe (la) titulaire est capable de :\n- Planer"));

    private static IEnumerable<string> Sections(string text) =>
        PageSections.Of(PageLines.Of(text)).Select(section => $"{section.Kind}:{string.Join('/', section.Printed.Select(line => line.Text))}");
}
