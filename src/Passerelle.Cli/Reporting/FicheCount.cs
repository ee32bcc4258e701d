using Passerelle.Model;

namespace Passerelle.Cli.Reporting;

/// <summary>How much of a kind was found in a fiche.</summary>
/// <param name="Key">Name for programs.</param>
/// <param name="Label">Name for readers.</param>
/// <param name="Count">How many.</param>
internal sealed record FicheCount(string Key, BilingualText Label, int Count)
{
    /// <summary>What a report counts, in its order.</summary>
    public static ValueList<FicheCount> Of(Certification fiche) =>
    [
        new("certificateurs", new("certificateurs", "certifiers"), fiche.Certifiers.Count),
        new("nsf", new("codes NSF", "NSF codes"), fiche.Classification.Nsf.Count),
        new("formacodes", new("Formacodes", "Formacodes"), fiche.Classification.Formacodes.Count),
        new("rome", new("fiches ROME", "ROME job cards"), fiche.Classification.Rome.Count),
        new("ccn", new("conventions collectives", "collective agreements"), fiche.Classification.CollectiveAgreements.Count),
        new("idcc", new("codes IDCC", "IDCC codes"), fiche.Classification.Idcc.Count),
        new("dates", new("dates d’enregistrement", "dates of registration"), Dates(fiche.Registration)),
        new("activites", new("activités", "activities"), fiche.Activities.Count),
        new("blocs", new("blocs", "blocks"), fiche.Blocks.Count),
        new("competences", new("compétences", "competencies"), fiche.Blocks.Sum(block => block.Competencies.Count)),
        new("evaluations", new("évaluations", "evaluations"), fiche.Blocks.Sum(block => block.Evaluations.Count)),
        new("secteurs", new("secteurs", "sectors"), fiche.Sectors.Count),
        new("emplois", new("emplois", "occupations"), fiche.Jobs.Immediate.Count + fiche.Jobs.WithExperience.Count),
        new("prerequis", new("prérequis", "prerequisites"), fiche.Prerequisites.Entry.Count + fiche.Prerequisites.Validation.Count),
        new("voies", new("voies d’accès", "access routes"), fiche.AccessRoutes.Count),
        new("jurys", new("jurys", "juries"), fiche.Juries.Count),
        new("correspondances", new("correspondances", "bridges"), fiche.Equivalences.Count),
        new("textes", new("textes officiels", "legal texts"), fiche.LegalTexts.Count),
        new("promotions", new("promotions chiffrées", "promotions with figures"), fiche.Promotions.Count),
        new("partenaires", new("partenaires", "partners"), fiche.Partners.Count),
        new("liens", new("liens", "links"), fiche.Links.Count),
        new("non_reconnu", new("textes non reconnus", "texts not recognised"), fiche.Unrecognised.Count),
    ];

    private static int Dates(Registration registration)
    {
        Located<DateOnly>?[] dates =
        [
            registration.Decision, registration.Start, registration.Expiry, registration.LastAward,
            registration.PublishedOn, registration.LastOfficialJournal,
        ];
        return dates.Count(date => date is not null);
    }
}
