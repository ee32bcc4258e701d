using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>JURY-02: the numbers of a jury agree: members, those that are listed, and the share from outside.</summary>
internal sealed partial class JuryMiscounted() : CertificationRule(RuleIds.Jury02, FindingSeverity.Error, RegistrationCriterion.K4, Sources.Inference)
{
    private const string Numbers = "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix";

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        certification.Juries.SelectMany(jury => Check(certification, jury));

    /// <summary>The members of a list whose every line begins with a number or with one person; null where a line does not.</summary>
    private static int? ListedIn(string composition)
    {
        var lines = Items().Matches(composition);
        var counts = lines.Select(line => line.Groups["number"].Success ? NumberOf(line.Groups["number"].Value) : 0).ToList();
        return counts.Count > 1 && !counts.Contains(0) ? counts.Sum() : null;
    }

    private static int NumberOf(string text) => Slug.Fold(text) is "le" or "la" ? 1 : FrenchNumber.Of(text) ?? 0;

    [GeneratedRegex(@"^[ \t]*[-•–][ \t]+(?:(?<number>\d+|" + Numbers + @"|le|la)[ ])?", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Items();

    [GeneratedRegex(@"(?<!moins\s)(?<!minimum\s)(?<!moins de\s)\b(?<number>\d+|" + Numbers + @")\s+(?:personnes|membres)\b(?!\s+(?:au\s+moins|minimum|extérieur|externe|de\s+la|du))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Totals();

    [GeneratedRegex(@"\b(?:au moins|minimum|au minimum|ou plus|observ\w*|sans voix|sans voter)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    private IEnumerable<Finding> Check(Certification certification, Jury jury)
    {
        var text = jury.Composition.Value;
        if (jury is { Members: { } members, ExternalShare: { } share } && members.Value > 0 && !Open().IsMatch(text) && !IsPossible(share.Value, members.Value))
        {
            yield return At(certification, share).Says("share").With("part", share.Value).With("membres", members.Value).With("jury", jury.Code.Value.Value);
        }

        // More than one number of members is more than one way to sit: nothing to compare.
        if (Open().IsMatch(text) || Totals().Matches(text) is not [var only]) yield break;
        var total = NumberOf(only.Groups["number"].Value);
        var finding = At(certification, jury.Composition).Marking(only).With("total", total).With("jury", jury.Code.Value.Value);
        if (jury.Members is { } said && said.Value != total) yield return finding.Says("members").With("membres", said.Value).Beside("members", said);
        if (ListedIn(text) is { } listed && listed != total) yield return finding.Says("listed").With("membres", listed).LoweredTo(FindingSeverity.Warning);
    }

    /// <summary>Whether a whole number of members makes the share, within a point.</summary>
    private static bool IsPossible(int share, int members) =>
        Enumerable.Range(0, members + 1).Any(some => Math.Abs((100.0 * some / members) - share) <= 1);
}
