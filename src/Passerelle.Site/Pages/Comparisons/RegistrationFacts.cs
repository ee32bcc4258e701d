using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>What a certification is for the register: level, kind, state, dates, versions, certifiers.</summary>
internal sealed class RegistrationFacts(PageSource source)
{
    private readonly Text.Words words = source.Words;

    public IEnumerable<string> Level(Certification certification)
    {
        if (certification.Level is { } level) yield return words.Fill("certification.level.name", ("level", level.Value));
        else if (certification.LevelAbsence is { } absence) yield return RegistrationPart.AbsenceOf(absence.Value, words);
    }

    public static IEnumerable<string> Kind(Certification certification)
    {
        if (certification.Kind is { } kind) yield return RegistrationPart.KindOf(kind);
    }

    public IEnumerable<string> State(Certification certification) => [StateLine.Of(certification, source).Text];

    public IEnumerable<string> Type(Certification certification)
    {
        if (certification.Registration.Type is { } type) yield return RegistrationPart.TypeOf(type.Value, words);
    }

    public IEnumerable<string> Decision(Certification certification) => DayOf(certification.Registration.Decision);

    public IEnumerable<string> LastAward(Certification certification) => DayOf(certification.Registration.LastAward);

    public IEnumerable<string> Duration(Certification certification)
    {
        if (certification.Registration.Years is { } years) yield return words.Count("certification.registration.years", years.Value);
    }

    public IEnumerable<string> Lineage(Certification certification) =>
    [
        .. certification.Replaces.Select(number => words.Fill("comparison.replaces", ("number", number))),
        .. certification.ReplacedBy.Select(number => words.Fill("comparison.replacedBy", ("number", number))),
    ];

    public IEnumerable<string> Certifiers(Certification certification) =>
        certification.Certifiers.Select(line => source.Catalogue.Certifiers.Of(line).Name).Distinct();

    private IEnumerable<string> DayOf(Located<DateOnly>? day) => day is { } known ? [words.Date(known.Value)] : [];
}
