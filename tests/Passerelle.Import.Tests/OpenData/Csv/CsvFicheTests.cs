using Passerelle.Import.OpenData.Csv;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Csv;

public class CsvFicheTests
{
    [Fact]
    public void The_table_standard_gives_title_kind_level_dates_and_state()
    {
        var fiche = MemoryBundle.WithStandard(MemoryBundle.Luthier).ReadOne().Certification;

        Assert.Equal(17, fiche.OpenDataId?.Value);
        Assert.Equal("Luthier d'art", fiche.Title.Value);
        Assert.Equal(("TP", "Titre professionnel"), (fiche.Kind?.Code.Value, fiche.Kind?.Label?.Value));
        Assert.Equal(5, fiche.Level?.Value);
        Assert.Equal(Answer.Yes, fiche.Territories.NewCaledonia?.Value);
        Assert.Equal(Answer.No, fiche.Territories.FrenchPolynesia?.Value);
        Assert.Equal(new DateOnly(2021, 2, 3), fiche.Registration.LastOfficialJournal?.Value);
        Assert.Equal(new DateOnly(2021, 1, 28), fiche.Registration.Decision?.Value);
        Assert.Equal(new DateOnly(2026, 1, 28), fiche.Registration.Expiry?.Value);
        Assert.Equal(new DateOnly(2021, 2, 1), fiche.Registration.Start?.Value);
        Assert.Equal(RegistrationType.OnRequest, fiche.Registration.Type?.Value);
        Assert.Equal(PrintedState.Active, fiche.Registration.PrintedState?.Value);
        Assert.Null(fiche.SpecificTerms);
        Assert.Empty(fiche.Unrecognised);
    }

    [Fact]
    public void A_place_is_that_of_the_row_in_its_file()
    {
        var title = MemoryBundle.WithStandard(MemoryBundle.Archetier, MemoryBundle.Luthier).Read().Fiches[1].Certification.Title;

        Assert.Equal("lot/export_fiches_CSV_Standard.csv:3:1", $"{title.Place}");
    }

    [Fact]
    public void A_fiche_without_title_is_called_by_its_number_and_says_so()
    {
        var fiche = MemoryBundle.WithStandard("\"1\";\"RS4321\";;;;;;;;;;;;;\"Non\";").ReadOne();

        Assert.Equal("RS4321", fiche.Certification.Title.Value);
        Assert.Equal(("intitule-absent", "intitule"), (Assert.Single(fiche.Notes).Kind.Name, fiche.Notes[0].Path));
        Assert.Equal(Answer.No, fiche.Certification.SpecificTerms?.PartialValidation?.Value);
    }

    [Fact]
    public void A_certification_that_was_not_placed_in_the_framework_has_no_level()
    {
        var label = CsvWords.LevelAbsenceLabels.Official(LevelAbsence.Undecided);

        var fiche = MemoryBundle.WithStandard($"\"1\";\"RNCP90003\";\"Fondeur\";;;\"REPRISE\";\"{label}\";;;;;;;;;").ReadOne().Certification;

        Assert.Null(fiche.Level);
        Assert.Equal(LevelAbsence.Undecided, fiche.LevelAbsence?.Value);
        Assert.Empty(fiche.Unrecognised);
    }

    [Theory]
    [InlineData("\"1\";\"RNCP90003\";\"F\";;;\"NIV9\";;;;;;;;;;", "Standard/Nomenclature_Europe_Niveau", "NIV9")]
    [InlineData("\"1\";\"RNCP90003\";\"F\";;;\"NIV5\";\"Niveau III\";;;;;;;;;", "Standard/Nomenclature_Europe_Intitule", "Niveau III")]
    [InlineData("\"1\";\"RNCP90003\";\"F\";;;;;\"Peut-être\";;;;;;;;", "Standard/Accessible_Nouvelle_Caledonie", "Peut-être")]
    [InlineData("\"1\";\"RNCP90003\";\"F\";;;;;;;;;;\"31 février\";;;", "Standard/Date_Effet", "31 février")]
    [InlineData("\"1\";\"RNCP90003\";\"F\";;\"Titre seul\";;;;;;;;;;;", "Standard/Abrege_Intitule", "Titre seul")]
    [InlineData("\"x1\";\"RNCP90003\";\"F\";;;;;;;;;;;;;", "Standard/Id_Fiche", "x1")]
    [InlineData("\"1\";\"RNCP90003\";\"F\";;;;;;;;;;;;;\"SUSPENDUE\"", "Standard/Actif", "SUSPENDUE")]
    public void A_value_that_is_not_spelled_as_foreseen_is_kept_with_its_place(string row, string origin, string text)
    {
        var fiche = MemoryBundle.WithStandard(row).ReadOne();

        var kept = Assert.Single(fiche.Certification.Unrecognised);
        Assert.Equal((origin, text), (kept.Origin.Value, kept.Text.Value));
        Assert.Equal("non_reconnu/1", Assert.Single(fiche.Notes).Path);
        Assert.Contains(fiche.Content, content => content.Text == text);
    }

    [Fact]
    public void A_column_that_nobody_knows_is_kept()
    {
        var fiche = new MemoryBundle()
            .Add(CsvTable.Standard, MemoryBundle.StandardHeader + ";\"Empreinte\"", MemoryBundle.Luthier + ";\"abc\"")
            .ReadOne().Certification;

        Assert.Equal(("Standard/Empreinte", "abc"), (fiche.Unrecognised[0].Origin.Value, fiche.Unrecognised[0].Text.Value));
    }

    [Fact]
    public void Columns_are_known_by_their_names_in_any_order()
    {
        var fiche = new MemoryBundle()
            .Add(CsvTable.Standard, MemoryBundle.StandardHeader, MemoryBundle.Luthier)
            .Add(CsvTable.Certifiers, "\"Nom_Certificateur\";\"Numero_Fiche\";\"Siret_Certificateur\"", "\"ECOLE\";\"RNCP90001\";\"\t11122233300011\"")
            .ReadOne().Certification;

        Assert.Equal(("ECOLE", "11122233300011"), (fiche.Certifiers[0].Name.Value, $"{fiche.Certifiers[0].Siret}"));
    }

    [Fact]
    public void Labels_lose_what_the_export_adds_to_them()
    {
        var codes = MemoryBundle.WithStandard(MemoryBundle.Luthier)
            .Add(CsvTable.Nsf, "\"Numero_Fiche\";\"Nsf_Code\";\"Nsf_Intitule\"", "\"RNCP90001\";\"134m\";\"134m : Métiers d'art\"", "\"RNCP90001\";\"234\";\"Bois : travail\"")
            .Add(CsvTable.Formacodes, "\"Numero_Fiche\";\"Formacode_Code\";\"Formacode_Libelle\"", "\"RNCP90001\";\"45015\";\"45015 : Lutherie\"")
            .Add(CsvTable.Rome, "\"Numero_Fiche\";\"Codes_Rome_Code\";\"Codes_Rome_Libelle\"", "\"RNCP90001\";\"B1501\";\"Facture d''instruments\"")
            .ReadOne().Certification.Classification;

        Assert.Equal(["134m Métiers d'art", "234 Bois : travail"], codes.Nsf.Select(nsf => $"{nsf.Code} {nsf.Label}"));
        Assert.Equal(["45015 Lutherie"], codes.Formacodes.Select(formacode => $"{formacode.Code} {formacode.Label}"));
        Assert.Equal(["B1501 Facture d'instruments"], codes.Rome.Select(rome => $"{rome.Code} {rome.Label}"));
    }

    [Fact]
    public void A_code_that_is_none_is_kept_with_its_label()
    {
        var fiche = MemoryBundle.WithStandard(MemoryBundle.Luthier)
            .Add(CsvTable.Rome, "\"Numero_Fiche\";\"Codes_Rome_Code\";\"Codes_Rome_Libelle\"", "\"RNCP90001\";\"B15\";\"Facture\"")
            .ReadOne().Certification;

        Assert.Empty(fiche.Classification.Rome);
        Assert.Equal(["Rome/Codes_Rome_Code B15", "Rome/Codes_Rome_Libelle Facture"], fiche.Unrecognised.Select(kept => $"{kept.Origin} {kept.Text}"));
    }

    [Fact]
    public void Agreements_are_read_in_pairs_and_half_a_pair_is_kept()
    {
        var fiche = MemoryBundle.WithStandard(MemoryBundle.Luthier)
            .Add(
                CsvTable.Agreements,
                "\"Numero_Fiche\";\"Ccn_1_Numero\";\"Ccn_1_Libelle\";\"Ccn_2_Numero\";\"Ccn_2_Libelle\";\"Ccn_3_Numero\";\"Ccn_3_Libelle\"",
                "\"RNCP90001\";\"3217\";\"Métiers de la musique\";;\"Sans numéro\";\"3090\";\"Édition\"")
            .ReadOne().Certification;

        Assert.Equal(["3217 Métiers de la musique", "3090 Édition"], fiche.Classification.CollectiveAgreements.Select(ccn => $"{ccn.Number} {ccn.Label}"));
        Assert.Equal(["CCN/Ccn_2_Libelle Sans numéro"], fiche.Unrecognised.Select(kept => $"{kept.Origin} {kept.Text}"));
    }

    [Fact]
    public void Routes_without_a_row_are_closed_where_the_fiche_has_rows()
    {
        var routes = MemoryBundle.WithStandard(MemoryBundle.Luthier)
            .Add(CsvTable.Routes, "\"Numero_Fiche\";\"Si_Jury\"", "\"RNCP90001\";\"Par expérience\"", "\"RNCP90001\";\"En contrat d’apprentissage\"")
            .ReadOne().Certification.AccessRoutes;

        Assert.Equal([Answer.No, Answer.Yes, Answer.No, Answer.No, Answer.No, Answer.Yes], routes.Select(route => route.Open.Value));
    }

    [Fact]
    public void A_fiche_without_routes_says_nothing_of_them()
    {
        var fiche = MemoryBundle.WithStandard(MemoryBundle.Luthier)
            .Add(CsvTable.Routes, "\"Numero_Fiche\";\"Si_Jury\"", "\"RNCP90001\";\"Par courrier\"")
            .ReadOne().Certification;

        Assert.Empty(fiche.AccessRoutes);
        Assert.Equal("Par courrier", fiche.Unrecognised[0].Text.Value);
    }

    [Fact]
    public void Partners_have_a_siret_without_the_tabulation_and_a_habilitation()
    {
        var fiche = MemoryBundle.WithStandard(MemoryBundle.Luthier)
            .Add(
                CsvTable.Partners,
                "\"Numero_Fiche\";\"Nom_Partenaire\";\"Siret_Partenaire\";\"Habilitation_Partenaire\"",
                "\"RNCP90001\";\"ATELIER\";\"\t11122233300011\";\"HABILITATION_FORMER\"",
                "\"RNCP90001\";\"CONSERVATOIRE\";;\"HABILITATION_ORGA_FORM\"",
                "\"RNCP90001\";\"INCONNU\";\"\t123\";\"HABILITATION_REGARDER\"")
            .ReadOne().Certification;

        Assert.Equal(
            [("ATELIER", "11122233300011", Habilitation.Train), ("CONSERVATOIRE", "", Habilitation.TrainAndOrganise)],
            fiche.Partners.Select(partner => (partner.Name.Value, $"{partner.Siret}", partner.Habilitation.Value)));
        Assert.Equal(
            ["Partenaires/Nom_Partenaire INCONNU", "Partenaires/Siret_Partenaire \t123", "Partenaires/Habilitation_Partenaire HABILITATION_REGARDER"],
            fiche.Unrecognised.Select(kept => $"{kept.Origin} {kept.Text}"));
    }

    [Fact]
    public void A_partner_keeps_its_name_when_its_siret_is_none()
    {
        var fiche = MemoryBundle.WithStandard(MemoryBundle.Luthier)
            .Add(CsvTable.Certifiers, "\"Numero_Fiche\";\"Siret_Certificateur\";\"Nom_Certificateur\"", "\"RNCP90001\";\"\t123\";\"ECOLE\"", "\"RNCP90001\";\"\t11122233300011\";")
            .ReadOne().Certification;

        Assert.Equal(["ECOLE"], fiche.Certifiers.Select(certifier => certifier.Name.Value));
        Assert.Equal(["\t123", "\t11122233300011"], fiche.Unrecognised.Select(kept => kept.Text.Value));
    }

    [Fact]
    public void Lineage_is_what_the_fiche_itself_says()
    {
        var (fiches, _) = MemoryBundle.WithStandard(MemoryBundle.Luthier, MemoryBundle.Archetier)
            .Add(
                CsvTable.Lineage,
                "\"Numero_Fiche\";\"Ancienne_Certification\";\"Nouvelle_Certification\"",
                "\"RNCP90001\";\"RNCP90002\";\"RS777\"",
                "\"RNCP90001\";\"RNCP90002\";\"RS778\"")
            .Read();

        Assert.Equal(["RNCP90002"], fiches[0].Certification.Replaces.Select(number => number.Value.Value));
        Assert.Equal(["RS777", "RS778"], fiches[0].Certification.ReplacedBy.Select(number => number.Value.Value));
        Assert.Empty(fiches[1].Certification.ReplacedBy);
    }

    [Fact]
    public void The_bundle_tells_of_certifications_that_a_fiche_refers_to()
    {
        var chosen = new Passerelle.Import.Sources.FicheSelection([CertificationNumber.Parse("RNCP90001")], [], All: false);

        var (fiches, _) = MemoryBundle.WithStandard(MemoryBundle.Luthier, MemoryBundle.Archetier)
            .Add(
                CsvTable.Lineage,
                "\"Numero_Fiche\";\"Ancienne_Certification\";\"Nouvelle_Certification\"",
                "\"RNCP90001\";\"RNCP90002\";\"RS777\"",
                "\"RNCP90002\";;\"RNCP90001\"")
            .Read(chosen);

        var external = Assert.Single(Assert.Single(fiches).Externals);
        Assert.Equal(("RNCP90002", "Archetier", 4), ($"{external.Number}", external.Title.Value, external.Level?.Value));
        Assert.Equal((PrintedState.Inactive, new DateOnly(2019, 12, 31)), (external.State?.Value, external.Expiry?.Value));
        Assert.Equal(["RNCP90001"], external.ReplacedBy.Select(number => $"{number}"));
    }

    [Fact]
    public void Every_value_is_counted_as_content_in_the_spelling_of_the_yaml()
    {
        var content = MemoryBundle.WithStandard(MemoryBundle.Luthier)
            .Add(CsvTable.Partners, "\"Numero_Fiche\";\"Nom_Partenaire\";\"Siret_Partenaire\";\"Habilitation_Partenaire\"", "\"RNCP90001\";\"ATELIER\";\"\t11122233300011\";\"HABILITATION_FORMER\"")
            .ReadOne().Content;

        Assert.Contains(new ContentText("RNCP90001"), content);
        Assert.Contains(new ContentText("03/02/2021", "2021-02-03"), content);
        Assert.Contains(new ContentText("NIV5", "5"), content);
        Assert.Contains(new ContentText("Niveau 5", "5"), content);
        Assert.Contains(new ContentText("ACTIVE", "active"), content);
        Assert.Contains(new ContentText("\t11122233300011", "11122233300011"), content);
        Assert.Contains(new ContentText("HABILITATION_FORMER", "former"), content);
        Assert.Equal(18, content.Count);
    }
}
