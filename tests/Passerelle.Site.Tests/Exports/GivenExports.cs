using Passerelle.Model;
using Passerelle.Site.Exports;

namespace Passerelle.Site.Tests.Exports;

/// <summary>A small catalogue that has one of everything that formats map: two blocks, a bridge, a predecessor, a criterion of two competencies.</summary>
internal static class GivenExports
{
    public const string Address = "https://certifications.example.org";

    public static CertificationNumber Number { get; } = CertificationNumber.Parse("RNCP41481");

    public static ExportSource Source(Language language = Language.French) => Source(Address, language);

    public static ExportSource WithoutAddress() => Source(address: null, Language.French);

    public static ExportSource Of(params Certification[] certifications) => ExportSource.Of(Given.Catalogue(certifications, [], address: Address), address: null);

    public static Certification Certification() => Given.Certification("RNCP41481", "Assistant de réalisation", Preparation(), Shooting()) with
    {
        Kind = new CertificationKind(Given.At("TP"), Given.At("Titre professionnel")),
        Objectives = Given.At("Préparer des tournages et les conduire."),
        Classification = new Classification
        {
            Nsf = [new(Given.Code<NsfCode>("323"), null)],
            Rome = [new(Given.Code<RomeCode>("L1304"), null)],
        },
        Certifiers = [Given.Certifier("CENTRE DE FORMATION (CEFPF)", "39179458300065", "https://cefpf.example"), Given.Certifier("École sans numéro")],
        Completion = new Completion { Text = Given.At("Les deux blocs.") },
        Jobs = new Jobs { Immediate = Given.Texts("Assistant réalisateur") },
        Prerequisites = new Prerequisites { Entry = Given.Texts("Un diplôme de niveau 4") },
        Equivalences =
        [
            Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC01"),
            Given.Bridge(Given.Held("RNCP34719")),
        ],
        Replaces = Given.Codes<CertificationNumber>("RNCP34719"),
        Registration = new Registration
        {
            Type = Given.At(RegistrationType.OnRequest),
            Decision = Given.At(new DateOnly(2025, 10, 27)),
            Years = Given.At(5),
            Expiry = Given.At(new DateOnly(2030, 10, 27)),
        },
    };

    private static ExportSource Source(string? address, Language language)
    {
        var catalogue = Given.Catalogue(
            [Certification()],
            [
                Given.External("RNCP34719", "Assistant de réalisation (2020)"),
                Given.External("RNCP39377", "Régisseur", ("BC01", "Régler"), ("BC02", "Louer")),
            ],
            new Nomenclatures { Nsf = Given.Labels(("323", "Techniques de l’image et du son")), Rome = Given.Labels(("L1304", "Réalisation")) },
            address: address);
        return ExportSource.Of(new Catalogue(
            catalogue.Settings with { Language = language },
            catalogue.Certifications,
            catalogue.Externals,
            catalogue.Nomenclatures,
            [new(Given.At("Bloc de compétences"), Given.At("BC"), Given.At("Partie d’une certification qui s’obtient seule."), Given.At("Code du travail, art. L6113-1"), null)],
            [],
            []), address: null);
    }

    private static Block Preparation() => Given.Block(
        "BC01",
        "Préparer un tournage",
        ["Lire un scénario « à voix haute ».", "Planifier les journées."],
        Given.Evaluation(
            "E1",
            "Dossier de préparation",
            ["C1", "C2"],
            Given.Criterion("Enjeux classés.", "C1"),
            Given.Criterion("Journées équilibrées.")) with
        {
            Description = Given.At("Le candidat prépare <trois> journées."),
            Deliverables = Given.Texts("Plan de travail"),
            Setting = Given.At(EvaluationSetting.Individual),
            Medium = Given.At(EvaluationMedium.Written),
            Duration = Given.At(TimeSpan.FromMinutes(90)),
            Jury = Given.At("Deux professionnels"),
        }) with
    {
        Role = Given.At(BlockRole.Core),
        Prerequisites = new Prerequisites { Validation = Given.Texts("Un stage") },
    };

    private static Block Shooting() => Given.Block("BC02", "Conduire un tournage", ["Tenir l’horaire."], Given.Evaluation("E1", "Mise en situation", verifies: null));
}
