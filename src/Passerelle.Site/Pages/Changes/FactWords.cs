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
        LevelAbsence absence => RegistrationPart.AbsenceOf(absence, words),
        Level1969 level => $"{level}",
        Habilitation habilitation => BodyCard.HabilitationOf(habilitation, words),
        VenueRole role => BodyCard.RoleOf(role, words),
        RouteKind route => RouteRow.ShortName(route, words),
        RegistrationType type => RegistrationPart.TypeOf(type, words),
        PrintedState state => RegistrationPart.StateOf(state, words),
        BlockRole role => BlockPage.RoleOf(role, words),
        EvaluationForm form => EvaluationCard.FormOf(form, words),
        EvaluationSetting setting => EvaluationCard.SettingOf(setting, words),
        EvaluationMedium medium => EvaluationCard.MediumOf(medium, words),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
