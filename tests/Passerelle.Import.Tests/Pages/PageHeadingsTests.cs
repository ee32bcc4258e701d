using Passerelle.Import.Pages;
using Passerelle.Import.Texts;

namespace Passerelle.Import.Tests.Pages;

public class PageHeadingsTests
{
    [Theory]
    [InlineData("Le cas échant, prérequis à l’entrée en formation :", "EntryPrerequisites")]
    [InlineData("Le cas échéant, prérequis à la validation des compétences :", "ValidationPrerequisites")]
    [InlineData("Pré-requis disctincts pour les blocs de compétences :", "DistinctPrerequisites")]
    [InlineData("Date d'échance de l’enregistrement : 31-12-2030", "Expiry")]
    [InlineData("OBJECTIFS ET CONTEXTE DE LA CERTIFICATION", "Objectives")]
    [InlineData("objectifs et contexte de la certification\u00A0:", "Objectives")]
    [InlineData("| Date de décision | 01-02-2023 |", "Decision")]
    [InlineData("Durée de l'enregistrement en années 3", "Years")]
    [InlineData("CERTIFICATION OUINON COMPOSITION DES JURYS", "Access")]
    [InlineData("Organisme(s) préparant à la certification :", "Partners")]
    [InlineData("Liste des organismes préparant à la certification :", "Partners")]
    [InlineData("Nom légal | Siret | Nom commercial | Site internet |", "Certifiers")]
    public void A_heading_is_known_in_each_of_its_spellings(string line, string section) =>
        Assert.Equal(section, $"{PageHeadings.Of(new PageLine(line, 1))?.Heading.Kind}");

    [Theory]
    [InlineData("par équivalence")]
    [InlineData("par correspondance")]
    public void The_heading_of_acquisition_changed_with_the_years(string end) => Assert.Equal(
        SectionKind.Completion,
        PageHeadings.Of(new PageLine($"Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou {end} :", 1))?.Heading.Kind);

    [Theory]
    [InlineData("CCN1 : 2642 - Cirque", "2642 - Cirque")]
    [InlineData("Date de décision 01-02-2023", "01-02-2023")]
    [InlineData("Par expérience X", "X")]
    [InlineData("| Par expérience | X |", "| X |")]
    [InlineData("Validité des composantes acquises :  5 an(s)", "5 an(s)")]
    [InlineData("Statistiques :", "")]
    public void What_follows_a_heading_on_its_line_is_kept(string line, string rest) =>
        Assert.Equal(rest, PageHeadings.Of(new PageLine(line, 1))?.Rest.Text);

    [Theory]
    [InlineData("Statistiques de fréquentation du cirque")]
    [InlineData("Par expérience, les artistes savent chuter.")]
    [InlineData("- Compétences attestées")]
    [InlineData("Le cas échéant, un filet")]
    [InlineData("")]
    public void A_sentence_that_begins_like_a_heading_is_none(string line) => Assert.Null(PageHeadings.Of(new PageLine(line, 1)));
}
