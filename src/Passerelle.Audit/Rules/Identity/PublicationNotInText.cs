using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>DATE-08: the day of publication of a legal text is one that the text names, and does not come before the text.</summary>
internal sealed partial class PublicationNotInText() : CertificationRule(RuleIds.Date08, FindingSeverity.Warning, RegistrationCriterion.K5, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        foreach (var text in certification.LegalTexts)
        {
            var (title, days) = (text.Title.Value, WrittenDay.In(text.Title.Value));
            if (text.PublishedOn is not { } date || days.Count == 0 || days.Any(day => day.Day == date.Value)) continue;
            var finding = At(certification, date).With("date", date.Value).Beside("text", text.Title);
            if (days.Index().Any(day => IsPublication(title, day.Index == 0 ? 0 : days[day.Index - 1].Range.End, day.Item)))
            {
                yield return finding.Says("other");
            }
            else if (days[0].Day > date.Value && Signed().IsMatch(title[..days[0].Range.Start]))
            {
                yield return finding.Says("before").With("texte", days[0].Day);
            }
        }
    }

    private static bool IsPublication(string title, int from, WrittenDay day) => Journal().IsMatch(title[from..day.Range.Start]);

    [GeneratedRegex(@"journal officiel|bulletin officiel|\bJO\b|\bJORF\b|\bBO\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Journal();

    [GeneratedRegex(@"\A\s*(?:arrêté|décret|décision|loi|ordonnance)\b[^.;,]{0,60}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signed();
}
