using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

/// <summary>A certification in which every field is filled.</summary>
internal static class FullCertification
{
    public static Certification Make() => Given.Certification("RNCP41481", "Assistant de réalisation", Block()) with
    {
        Kind = new CertificationKind(Given.At("TP"), Given.At("Titre professionnel")),
        Level1969 = Given.At(Level1969.III),
        Classification = Classification(),
        Certifiers = [Certifier()],
        Objectives = Given.At("Préparer des tournages."),
        Activities =
        [
            new Activity(Given.Code<LocalCode>("A1"), Given.At("Préparer"), Given.Texts("Lire."), [new(Given.At("Dépouiller"), Given.Texts("Relever les rôles."))], Given.Codes<LocalCode>("O1")),
        ],
        AttestedCompetencies = [new(null, Given.Texts("Lire et planifier."))],
        EvaluationSummary = Given.Texts("Mises en situation"),
        Completion = Completion(),
        Sectors = Given.Texts("Cinéma"),
        Jobs = new Jobs { Text = Given.At("Le titulaire débute."), Immediate = Given.Texts("Assistant réalisateur"), WithExperience = Given.Texts("Réalisateur") },
        Regulations = Given.Texts("Code du cinéma"),
        Prerequisites = new Prerequisites { Entry = Given.Texts("Un diplôme de niveau 4"), DistinctByBlock = Given.At(Answer.No) },
        Juries = [new(Given.Code<LocalCode>("J1"), Given.At("Des professionnels."), Given.At(2), Given.At(50))],
        AccessRoutes = [new(RouteKind.InitialTraining, Given.At(Answer.Yes), Given.Code<LocalCode>("J1"), Day("2025-10-27"))],
        Territories = new Territories { NewCaledonia = Given.At(Answer.Unknown), FrenchPolynesia = Given.At(Answer.Yes) },
        Equivalences = [Given.Bridge(Given.Held("RNCP39377")), Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01")],
        LegalTexts = [new(Given.At(LegalTextKind.Creation), Given.At("Arrêté du 3 mai"), Day("2020-05-04"))],
        Registration = Registration(),
        Promotions = [new(Given.At(2023), Given.At(14), Given.At(0), Given.At(100), Given.At(54), null)],
        PromotionsWithLevel = [Given.At(2020), Given.At(2021)],
        Links = [new(Given.At("La page de l’école"), Web("https://cefpf.com/titre/"))],
        HasPartners = Given.At(Answer.Yes),
        Partners = [Partner()],
        Venues = [new(Given.At(VenueRole.Certification), Given.At("Studio"), Given.At("1 rue des Arts, Paris"), Given.At("Île-de-France"))],
        Replaces = Given.Codes<CertificationNumber>("RNCP34719"),
        CertifierHistory = [new(Given.At("CENTRE (CEFPF)"), Given.Code<Siret>("39179458300065"), Given.At(CertifierAction.Added), Given.At(new DateOnly(2025, 10, 27)))],
        SpecificTerms = new SpecificRegisterTerms { PartialValidation = Given.At(Answer.No), Validity = Given.At("trois ans") },
        Unrecognised = [new(Given.At("ligne 12"), Given.At("Un reste."))],
        Presentation = new MarkdownText("Un métier.", SourceSpan.StartOf("presentation.md")),
        OpenDataId = Given.At(12345),
    };

    private static Block Block() => Given.Block("BC01", "Préparer un tournage", ["Lire.", "Planifier."], Given.Evaluation("E1", "Un dossier", ["C1"])) with
    {
        PrintedCode = Given.At("Bloc 1"),
        Role = Given.At(BlockRole.Core),
    };

    private static Classification Classification() => new()
    {
        Nsf = [new(Given.Code<NsfCode>("323"), Given.At("Image, son"))],
        Formacodes = [new(Given.Code<Formacode>("46274"), null)],
        Rome = [new(Given.Code<RomeCode>("L1304"), null)],
        Idcc = [new(Given.Code<IdccCode>("3097"), null)],
        CollectiveAgreements = [new(Given.At("3048"), Given.At("Convention du cinéma"))],
    };

    private static Completion Completion() => new()
    {
        Text = Given.At("Tous les blocs."),
        Options = [new(Given.Code<LocalCode>("O1"), Given.At("Image"), Given.Codes<BlockCode>("BC01"))],
        Conditions = [new(Given.At("Un stage."), Given.At(8), Given.At(Answer.Unknown))],
        PartsValidity = Given.At("cinq ans"),
    };

    private static Certifier Certifier() => Given.Certifier("CENTRE (CEFPF)", "39179458300065", "https://cefpf.com") with
    {
        TradeName = Given.At("Cefpf"),
        Signatory = Given.At("Directeur"),
        State = Given.At(BodyState.Active),
        StateChangedOn = Day("2026-01-02"),
    };

    private static Partner Partner() => new()
    {
        Name = Given.At("PARTENAIRE"),
        Siret = Given.Code<Siret>("39179458300065"),
        Habilitation = Given.At(Habilitation.TrainAndOrganise),
        State = Given.At(BodyState.Inactive),
        Since = Day("2026-02-01"),
        StateChangedOn = Day("2026-03-03"),
    };

    private static Registration Registration() => new()
    {
        Type = Given.At(RegistrationType.OnRequest),
        Decision = Day("2025-10-27"),
        Years = Given.At(5),
        Start = Day("2025-09-01"),
        Expiry = Given.At(new DateOnly(2030, 10, 27)),
        LastAward = Day("2034-10-26"),
        PublishedOn = Day("2025-10-28"),
        LastOfficialJournal = Day("2025-10-29"),
        PrintedState = Given.At(PrintedState.Active),
        FicheState = Given.At("Publiée"),
    };

    private static Located<DateOnly>? Day(string day) => Given.At(DateOnly.Parse(day));

    private static Located<WebAddress> Web(string address) =>
        WebAddress.TryParse(address, out var parsed) ? Given.At(parsed) : throw new FormatException(address);
}
