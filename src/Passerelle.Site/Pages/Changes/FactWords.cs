using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Changes;

/// <summary>Facts in the words of the site, the same as on the pages that show them.</summary>
internal static class FactWords
{
    public static string Of(StatedValue value, Words words) => value switch
    {
        StatedValue.Words text => text.Text,
        StatedValue.Day day => words.Date(day.Date),
        StatedValue.Number number => $"{number.Count}",
        StatedValue.Lasting lasting => words.Duration(lasting.Duration),
        StatedValue.Choice choice => Of(choice.Value, words),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static string Of(Enum value, Words words) => value switch
    {
        Answer answer => AnswerLine.Of(answer, words).Text,
        LevelAbsence absence => words["certification.registration." + (absence == LevelAbsence.None ? "levelNone" : "levelUndecided")],
        Level1969 level => $"{level}",
        Habilitation habilitation => words["certification.habilitation." + habilitation switch
        {
            Habilitation.Train => "train",
            Habilitation.Organise => "organise",
            _ => "both",
        }],
        VenueRole role => words["certification.venue." + (role == VenueRole.Certification ? "certification" : "preparation")],
        RouteKind route => RouteRow.ShortName(route, words),
        RegistrationType type => words["certification.registration." + (type == RegistrationType.OnRequest ? "onRequest" : "ofRight")],
        PrintedState state => words["state." + (state == PrintedState.Active ? "printedActive" : "printedInactive")],
        BlockRole role => BlockPage.RoleOf(role, words),
        EvaluationForm form => EvaluationCard.FormOf(form, words),
        EvaluationSetting setting => EvaluationCard.SettingOf(setting, words),
        EvaluationMedium medium => EvaluationCard.MediumOf(medium, words),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
