using System.Buffers;
using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-09: a mark of a note leads to a note.</summary>
internal sealed partial class OrphanNoteMark() : CertificationRule(RuleIds.Txt09, FindingSeverity.Info, criterion: null, Sources.Inference)
{
    /// <summary>What a word may bear as a mark; a text without any needs no closer look.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("123456789¹²³*");

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var texts = context.TextsOf(certification);
        var words = new Lazy<HashSet<string>>(() => texts.SelectMany(text => context.TokensOf(text.Text)).Select(token => token.Word).ToHashSet(StringComparer.Ordinal));
        var hasNote = new Lazy<bool>(() => texts.Any(text => Note().IsMatch(text.Text.Value)));
        return texts.Where(text => text.Text.Value.AsSpan().ContainsAny(Signs)).SelectMany(text => Marks().Matches(text.Text.Value)
            .Where(mark => mark.Groups["star"].Success ? !hasNote.Value : IsKnown(Slug.Fold(mark.Groups["word"].Value), words.Value))
            .Select(mark => At(certification, text.Text).Marking(mark).With("mot", mark.Value)));
    }

    /// <summary>A word that stands elsewhere without the digit, in the singular or the plural; "html5" does not.</summary>
    private static bool IsKnown(string word, HashSet<string> words) => words.Contains(word) || words.Contains(word.TrimEnd('s')) || words.Contains(word + "s");

    [GeneratedRegex(@"(?<![\p{L}\p{N}*])(?<word>\p{L}?\p{Ll}{4,})(?:[1-9¹²³]|(?<star>\*))(?![\p{L}\p{N}*])", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?:\A|\n|[.;]\s)\s*\(?\*(?!\*)\s*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
