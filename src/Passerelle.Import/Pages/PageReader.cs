using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Makes a certification of the sections of a page: one reader a kind of section.</summary>
internal static class PageReader
{
    /// <summary>Reads a page of one fiche.</summary>
    /// <exception cref="Sources.ImportException">It has no number, or several.</exception>
    public static ImportedFiche Read(Page page)
    {
        var sections = PageSections.Of(page.Lines);
        var number = PageFaults.TheOnlyOf(PageNumber.Of(sections), page.Name);
        var work = new PageWork(page, number);
        var empty = new Certification
        {
            Number = work.Draft.At(number, LineOf(number, page)),
            Title = work.Draft.At(number.Value, 1),
            Registration = new(),
        };
        var fiche = OptionalActivities.Linked(sections.Aggregate(empty, (read, section) => Section(read, section, work)));
        if (fiche.Title.Value == number.Value) work.Draft.Note(NoteKinds.TitleMissing, "intitule", 1);
        return new ImportedFiche
        {
            Certification = fiche with { Unrecognised = work.Draft.UnrecognisedTexts },
            Notes = work.Draft.Notes,
            Externals = work.Externals.All,
            Content = work.Draft.Content,
        };
    }

    private static int LineOf(CertificationNumber number, Page page) =>
        page.Lines.FirstOrDefault(line => line.Text.Contains(number.Value, StringComparison.Ordinal))?.Number ?? 1;

    private static Certification Section(Certification fiche, PageSection section, PageWork work) => section.Kind switch
    {
        SectionKind.Top => HeaderReader.Top(fiche, section, work),
        SectionKind.Number => HeaderReader.Number(fiche, section, work),
        SectionKind.Title => HeaderReader.Title(fiche, section, work),
        SectionKind.State => HeaderReader.State(fiche, section, work),
        SectionKind.Authority => CertifierReader.Authority(fiche, section, work),
        SectionKind.Agreement => HeaderReader.Agreements(fiche, section, work),
        SectionKind.Level => HeaderReader.Level(fiche, section, work),
        SectionKind.Nsf => Classified(fiche, list => list with { Nsf = HeaderReader.Codes<NsfCode>(section, work) }),
        SectionKind.Formacode => Classified(fiche, list => list with { Formacodes = HeaderReader.Codes<Formacode>(section, work) }),
        SectionKind.Rome => Classified(fiche, list => list with { Rome = HeaderReader.Codes<RomeCode>(section, work) }),
        SectionKind.Certifiers => CertifierReader.Table(fiche, section, work),
        SectionKind.Objectives => fiche with { Objectives = work.Prose(section.Lines, "objectifs") },
        SectionKind.Activities => fiche with { Activities = work.Text(section.Lines, "activites", ActivityField.Read) },
        SectionKind.Attested when !section.IsEmpty =>
            fiche with { AttestedCompetencies = work.Text(section.Lines, "competences_attestees", AttestedField.Read) },
        SectionKind.EvaluationSummary => fiche with { EvaluationSummary = work.List(section.Lines, "modalites_evaluation") },
        SectionKind.BlockTable => BlockReader.Table(fiche, section, work),
        SectionKind.Block => BlockReader.Block(fiche, section, work),
        SectionKind.Completion => CompletionReader.Text(fiche, section, work),
        SectionKind.PartsValidity => CompletionReader.PartsValidity(fiche, section, work),
        SectionKind.SectorsAndJobs => OutlookReader.Read(fiche, section, work),
        SectionKind.Sectors => fiche with { Sectors = work.List(section.Lines, "secteurs") },
        SectionKind.Jobs when !section.IsEmpty => fiche with { Jobs = work.Text(section.Lines, "emplois", JobsField.Read) },
        SectionKind.Regulations => fiche with { Regulations = work.List(section.Lines, "reglementations") },
        SectionKind.EntryPrerequisites => Prerequisites(fiche, asked => asked with { Entry = work.List(section.Lines, "prerequis/entree") }),
        SectionKind.ValidationPrerequisites => Prerequisites(fiche, asked => asked with { Validation = work.List(section.Lines, "prerequis/validation") }),
        SectionKind.DistinctPrerequisites => Prerequisites(fiche, asked => asked with { DistinctByBlock = RegistrationReader.Answer(section, work) }),
        SectionKind.PartialValidation => Specific(fiche, section, terms => terms with { PartialValidation = RegistrationReader.Answer(section, work) }),
        SectionKind.MasteryLevels => Specific(fiche, section, terms => terms with { MasteryLevels = Term(section, work, "niveaux_maitrise") }),
        SectionKind.ValidityPeriod => Specific(fiche, section, terms => terms with { Validity = Term(section, work, "duree_validite") }),
        SectionKind.Renewal => Specific(fiche, section, terms => terms with { Renewal = Term(section, work, "renouvellement") }),
        SectionKind.InitialTraining => AccessReader.Route(fiche, section, work, RouteKind.InitialTraining, "fi"),
        SectionKind.Apprenticeship => AccessReader.Route(fiche, section, work, RouteKind.Apprenticeship, "ca"),
        SectionKind.ContinuingTraining => AccessReader.Route(fiche, section, work, RouteKind.ContinuingTraining, "fc"),
        SectionKind.ProfessionalisationContract => AccessReader.Route(fiche, section, work, RouteKind.ProfessionalisationContract, "cq"),
        SectionKind.IndividualCandidate => AccessReader.Route(fiche, section, work, RouteKind.IndividualCandidate, "cl"),
        SectionKind.Experience => AccessReader.Route(fiche, section, work, RouteKind.Experience, "vae"),
        SectionKind.NewCaledonia => Territories(fiche, lands => lands with { NewCaledonia = AccessReader.Territory(section, work, "nouvelle_caledonie") }),
        SectionKind.FrenchPolynesia => Territories(fiche, lands => lands with { FrenchPolynesia = AccessReader.Territory(section, work, "polynesie_francaise") }),
        SectionKind.PartialEquivalences => EquivalenceReader.Read(fiche, section, work, EquivalenceExtent.Partial),
        SectionKind.TotalEquivalences => EquivalenceReader.Read(fiche, section, work, EquivalenceExtent.Total),
        SectionKind.OtherLinks => EquivalenceReader.Other(fiche, section, work),
        SectionKind.GeneralDecree => LegalReader.Sentences(fiche, section, work, LegalTextKind.GeneralDecree),
        SectionKind.CreationOrder => LegalReader.Sentences(fiche, section, work, LegalTextKind.Creation),
        SectionKind.OtherLegalText => LegalReader.Sentences(fiche, section, work, LegalTextKind.Other),
        SectionKind.OfficialJournal => LegalReader.OfficialJournal(fiche, section, work),
        SectionKind.LastOfficialJournal => Registration(fiche, dates => dates with { LastOfficialJournal = RegistrationReader.Date(section, work) ?? dates.LastOfficialJournal }),
        SectionKind.Decision => Registration(fiche, dates => dates with { Decision = RegistrationReader.Date(section, work) ?? dates.Decision }),
        SectionKind.Years => Registration(fiche, dates => dates with { Years = RegistrationReader.Years(section, work) ?? dates.Years }),
        SectionKind.Start => Registration(fiche, dates => dates with { Start = RegistrationReader.Date(section, work) ?? dates.Start }),
        SectionKind.Expiry => Registration(fiche, dates => dates with { Expiry = RegistrationReader.Date(section, work) ?? dates.Expiry }),
        SectionKind.PublishedOn => Registration(fiche, dates => dates with { PublishedOn = RegistrationReader.Date(section, work) ?? dates.PublishedOn }),
        SectionKind.LastAward => Registration(fiche, dates => dates with { LastAward = RegistrationReader.Date(section, work) ?? dates.LastAward }),
        SectionKind.Statistics => StatisticsReader.Read(fiche, section, work),
        SectionKind.Links or SectionKind.Reference => LinkReader.Lines(fiche, section, work),
        SectionKind.Sources => LinkReader.Sources(fiche, section, work),
        SectionKind.Partners => BodyReader.Partners(fiche, section, work),
        SectionKind.NoPartners => BodyReader.NoPartners(fiche, section, work),
        SectionKind.CertifyingVenues => BodyReader.Venues(fiche, section, work, VenueRole.Certification),
        SectionKind.PreparingVenues => BodyReader.Venues(fiche, section, work, VenueRole.Preparation),
        SectionKind.CertifierHistory => BodyReader.History(fiche, section, work),
        SectionKind.Replaced => fiche with { Replaces = SuccessionReader.Read(section, work) },
        SectionKind.Successors => fiche with { ReplacedBy = SuccessionReader.Read(section, work) },
        _ => Left(fiche, section, work),
    };

    private static Certification Classified(Certification fiche, Func<Classification, Classification> change) =>
        fiche with { Classification = change(fiche.Classification) };

    private static Certification Prerequisites(Certification fiche, Func<Prerequisites, Prerequisites> change) =>
        fiche with { Prerequisites = change(fiche.Prerequisites) };

    private static Certification Territories(Certification fiche, Func<Territories, Territories> change) =>
        fiche with { Territories = change(fiche.Territories) };

    private static Certification Registration(Certification fiche, Func<Registration, Registration> change) =>
        fiche with { Registration = change(fiche.Registration) };

    private static Certification Specific(Certification fiche, PageSection section, Func<SpecificRegisterTerms, SpecificRegisterTerms> change) =>
        section.IsEmpty ? fiche : fiche with { SpecificTerms = change(fiche.SpecificTerms ?? new()) };

    private static Located<string>? Term(PageSection section, PageWork work, string key) => work.Prose(section.Lines, $"repertoire_specifique/{key}");

    /// <summary>A heading of the template that has nothing of its own to say.</summary>
    private static Certification Left(Certification fiche, PageSection section, PageWork work)
    {
        foreach (var line in section.Printed) work.Leave(section, line);
        return fiche;
    }
}
