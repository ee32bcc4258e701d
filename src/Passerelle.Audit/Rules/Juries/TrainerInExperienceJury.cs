using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>JURY-04: nobody who trained or accompanied a candidate by experience judges him, and two persons sit at least.</summary>
internal sealed partial class TrainerInExperienceJury() : CertificationRule(RuleIds.Jury04, FindingSeverity.Warning, RegistrationCriterion.K6, Sources.L6)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (ExperienceRoute.JuryOf(certification) is not { } jury) yield break;
        if (jury.Members is { } members && members.Value < context.ValueOf(Thresholds.ExperienceJurors))
        {
            yield return At(certification, members).Says("few").With("jury", jury.Code.Value.Value).With("membres", members.Value);
        }

        foreach (var finding in TrainersIn(context, certification, jury)) yield return finding;
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        ExperienceRoute.IsOpen(certification) && ExperienceRoute.JuryOf(certification) is null;

    /// <summary>What was denied before a semicolon or a colon is denied no more.</summary>
    private static string ClauseBefore(string sentence, int end) => sentence[(sentence.AsSpan(0, end).LastIndexOfAny(';', ':') + 1)..end];

    [GeneratedRegex(@"\b(?:aucune?|ni|sans|exclu\w*|hors|autres? que|indépendants? d\w+|extérieure?s? (?:à|aux?)|non|pas)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:observ\w*|sans voix|sans voter)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Observer();

    /// <summary>One finding a sentence; a sentence that denies it before the word is left alone.</summary>
    private IEnumerable<Finding> TrainersIn(AuditContext context, Certification certification, Jury jury)
    {
        foreach (var sentence in Sentences.Of(jury.Composition.Value))
        {
            var words = sentence.In(jury.Composition.Value);
            if (context.Words(WordLists.Trainers).FirstIn(Token.Within(sentence, context.TokensOf(jury.Composition))) is not { } found) continue;
            if (Denial().IsMatch(ClauseBefore(words, found.Start - sentence.Start))) continue;
            var finding = At(certification, jury.Composition)
                .Marking(found)
                .Says("trainer")
                .With("mots", found.In(jury.Composition.Value))
                .With("jury", jury.Code.Value.Value);
            var isGentle = Observer().IsMatch(words) || certification.Registration.Type?.Value == RegistrationType.OfRight;
            yield return isGentle ? finding.LoweredTo(FindingSeverity.Info) : finding;
        }
    }
}
