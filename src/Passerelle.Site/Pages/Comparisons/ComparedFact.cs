using Passerelle.Model;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>One thing by which certifications are compared. What a certification answers is a set of short texts.</summary>
/// <param name="Key">Its name in scripts and among the strings of the theme.</param>
/// <param name="ValuesOf">What a certification answers, in words; nothing where its fiche does not say.</param>
/// <param name="IsMain">Whether the table of the whole catalogue has a column for it; the others would make that page too heavy.</param>
internal sealed record ComparedFact(string Key, Func<Certification, IEnumerable<string>> ValuesOf, bool IsMain)
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static ValueList<ComparedFact> All(PageSource source)
    {
        var registration = new RegistrationFacts(source);
        var composition = new CompositionFacts(source.Words);
        var outcomes = new OutcomeFacts(source);
        return
        [
            new("level", registration.Level, IsMain: true),
            new("kind", RegistrationFacts.Kind, IsMain: true),
            new("state", registration.State, IsMain: true),
            new("registration", registration.Type, IsMain: false),
            new("decision", registration.Decision, IsMain: false),
            new("duration", registration.Duration, IsMain: false),
            new("lastAward", registration.LastAward, IsMain: false),
            new("lineage", registration.Lineage, IsMain: false),
            new("certifiers", registration.Certifiers, IsMain: true),
            new("blocks", composition.Blocks, IsMain: true),
            new("competencies", composition.Competencies, IsMain: true),
            new("evaluations", composition.Evaluations, IsMain: true),
            new("forms", composition.Forms, IsMain: true),
            new("options", CompositionFacts.Options, IsMain: false),
            new("conditions", composition.Conditions, IsMain: false),
            new("routes", composition.Routes, IsMain: true),
            new("entry", certification => Texts(certification.Prerequisites.Entry), IsMain: false),
            new("validation", certification => Texts(certification.Prerequisites.Validation), IsMain: false),
            new("jobs", certification => Texts(certification.Jobs.Immediate), IsMain: true),
            new("laterJobs", certification => Texts(certification.Jobs.WithExperience), IsMain: false),
            new("sectors", certification => Texts(certification.Sectors), IsMain: false),
            new("rome", outcomes.Rome, IsMain: true),
            new("nsf", outcomes.Nsf, IsMain: false),
            new("formacodes", outcomes.Formacodes, IsMain: false),
            new("employed", outcomes.Employed, IsMain: true),
            new("occupation", outcomes.InOccupation, IsMain: true),
            new("laterOccupation", outcomes.LaterInOccupation, IsMain: false),
        ];
    }

    /// <summary>Its name, as the head of a row or of a column.</summary>
    public string NameIn(PageSource source) => source.Words["comparison.fact." + Key];

    private static IEnumerable<string> Texts(ValueList<Located<string>> texts) => texts.Select(text => text.Value);
}
