using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>The registration: dates, durations, legal texts, and what identifies the fiche.</summary>
internal static class RegistrationPart
{
    public static ValueList<Fact> Of(Certification certification, Words words) =>
    [
        .. Identity(certification, words),
        .. Dates(certification.Registration, words),
        .. certification.LegalTexts.Select(text => TextOf(text, words)),
        .. Fiche(certification, words),
    ];

    /// <summary>The kind of diploma: its code, and its label where the fiche prints one.</summary>
    public static string KindOf(CertificationKind kind) => kind.Label is { } label ? $"{kind.Code} ({label})" : kind.Code.Value;

    /// <summary>Why there is no level.</summary>
    public static string AbsenceOf(LevelAbsence absence, Words words) =>
        words["certification.registration." + (absence == LevelAbsence.None ? "levelNone" : "levelUndecided")];

    /// <summary>On request or of right.</summary>
    public static string TypeOf(RegistrationType type, Words words) =>
        words["certification.registration." + (type == RegistrationType.OnRequest ? "onRequest" : "ofRight")];

    /// <summary>The state that the fiche prints.</summary>
    public static string StateOf(PrintedState state, Words words) =>
        words["state." + (state == PrintedState.Active ? "printedActive" : "printedInactive")];

    private static IEnumerable<Fact> Identity(Certification certification, Words words)
    {
        if (certification.Kind is { } kind)
            yield return Say("kind", KindOf(kind), words);
        if (certification.LevelAbsence is { } absence)
            yield return Say("levelAbsence", AbsenceOf(absence.Value, words), words);
        if (certification.Level1969 is { } old) yield return Say("level1969", words.Fill("certification.registration.roman", ("level", old.Value)), words);
        if (certification.PromotionsWithLevel.Count > 0)
            yield return Say("promotionsWithLevel", words.Join(certification.PromotionsWithLevel.Select(year => $"{year.Value}").ToValueList()), words);
    }

    private static IEnumerable<Fact> Dates(Registration registration, Words words)
    {
        if (registration.Type is { } type)
            yield return Say("type", TypeOf(type.Value, words), words);
        if (registration.Decision is { } decision) yield return Say("decision", words.Date(decision.Value), words);
        if (registration.Years is { } years) yield return Say("duration", words.Count("certification.registration.years", years.Value), words);
        if (registration.Start is { } start) yield return Say("start", words.Date(start.Value), words);
        if (registration.Expiry is { } expiry) yield return Say("expiry", words.Date(expiry.Value), words);
        if (registration.LastAward is { } last) yield return Say("lastAward", words.Date(last.Value), words);
        if (registration.PublishedOn is { } published) yield return Say("publishedOn", words.Date(published.Value), words);
        if (registration.LastOfficialJournal is { } journal) yield return Say("lastJournal", words.Date(journal.Value), words);
    }

    private static IEnumerable<Fact> Fiche(Certification certification, Words words)
    {
        var registration = certification.Registration;
        if (registration.PrintedState is { } printed)
            yield return Say("printedState", StateOf(printed.Value, words), words);
        if (registration.FicheState is { } state) yield return Say("ficheState", state.Value, words);
        if (certification.OpenDataId is { } id) yield return Say("openDataId", $"{id.Value}", words);
    }

    private static Fact TextOf(LegalText text, Words words)
    {
        var kind = text.Kind.Value switch
        {
            LegalTextKind.GeneralDecree => "decree",
            LegalTextKind.Creation => "creation",
            _ => "other",
        };
        var published = text.PublishedOn is { } day ? words.Fill("certification.registration.published", ("text", text.Title.Value), ("date", day.Value)) : text.Title.Value;
        return Say("text." + kind, published, words);
    }

    private static Fact Say(string key, string value, Words words) => new(words["certification.registration." + key], value);
}
