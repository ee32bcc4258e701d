using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>DATE-07: the text of the decision and the dates of the registration say the same.</summary>
internal sealed partial class DecisionTextDisagrees() : CertificationRule(RuleIds.Date07, FindingSeverity.Error, criterion: null, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Registration.Decision is not { } decision) yield break;
        foreach (var title in certification.LegalTexts.Select(text => text.Title))
        {
            // Only a text that is signed on the day of the decision is this decision; others speak of earlier registrations.
            var days = WrittenDay.In(title.Value);
            if (days.Count == 0 || days[0].Day != decision.Value || !Registers().IsMatch(title.Value)) continue;
            if (certification.Registration.Expiry is { } expiry && LastDay(title.Value, days) is { } last && last.Day != expiry.Value)
            {
                yield return At(certification, title).Says("expiry").Marking(last.Range).With("texte", last.Day).With("echeance", expiry.Value).Beside("expiry", expiry);
            }

            if (certification.Registration.Years is { } years && Duration().Match(title.Value) is { Success: true } duration && FrenchNumber.Of(duration.Groups["number"].Value) != years.Value)
            {
                yield return At(certification, title)
                    .Says("duration")
                    .Marking(duration)
                    .With("texte", duration.Value)
                    .With("duree", YearsText.Of(years.Value))
                    .Beside("duration", years);
            }
        }
    }

    private static WrittenDay? LastDay(string title, IReadOnlyList<WrittenDay> days) =>
        days.FirstOrDefault(day => Until().IsMatch(title[..day.Range.Start]));

    [GeneratedRegex(@"\benregistrement\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Registers();

    [GeneratedRegex(@"\bjusqu.au\s+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<=\benregistrement pour\s{1,3}|\bdurée de\s{1,3})(?<number>[1-9]|un|deux|trois|quatre|cinq)\s+ans?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Duration();
}
