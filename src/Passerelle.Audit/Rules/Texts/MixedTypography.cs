using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-12: a certification keeps to one apostrophe and one ellipsis, and has no stray blanks. Once for each kind, never once a character.</summary>
internal sealed partial class MixedTypography() : CertificationRule(RuleIds.Txt12, FindingSeverity.Info, criterion: null, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var texts = context.TextsOf(certification).Select(text => text.Text).ToList();
        if (Rarer(texts, StraightApostrophe(), CurvedApostrophe()) is { } apostrophe) yield return Told(certification, apostrophe).Says("apostrophe").With("autres", apostrophe.Others);
        if (Rarer(texts, ThreeStops(), Ellipsis()) is { } ellipsis) yield return Told(certification, ellipsis).Says("ellipsis").With("autres", ellipsis.Others);
        if (Spots(texts, DoubleSpace()) is [var space, ..] spaces) yield return Told(certification, space with { Count = spaces.Count }).Says("spaces");
        if (Spots(texts, InvisibleInWord()) is [var sign, ..] signs) yield return Told(certification, sign with { Count = signs.Count }).Says("invisible");
    }

    /// <summary>The first place of the rarer of two signs that both occur.</summary>
    private static Spot? Rarer(List<Located<string>> texts, Regex one, Regex other)
    {
        var (ones, others) = (Spots(texts, one), Spots(texts, other));
        if (ones.Count == 0 || others.Count == 0) return null;
        return ones.Count <= others.Count
            ? ones[0] with { Count = ones.Count, Others = others.Count }
            : others[0] with { Count = others.Count, Others = ones.Count };
    }

    private static List<Spot> Spots(List<Located<string>> texts, Regex sign) =>
        [.. texts.SelectMany(text => sign.Matches(text.Value).Select(match => new Spot(text, TextRange.Of(match))))];

    private Finding Told(Certification certification, Spot spot) => At(certification, spot.Text).Marking(spot.Range).With("nombre", spot.Count);

    [GeneratedRegex(@"(?<=\p{L})'(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex StraightApostrophe();

    [GeneratedRegex(@"(?<=\p{L})’(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex CurvedApostrophe();

    [GeneratedRegex(@"(?<!\.)\.{3}(?!\.)", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeStops();

    [GeneratedRegex(@"…", RegexOptions.CultureInvariant)]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleSpace();

    // Soft hyphen, zero-width blanks and marks of direction.
    [GeneratedRegex(@"(?<=\p{L})[\u00AD\u200B-\u200F\u2060\uFEFF](?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex InvisibleInWord();

    private sealed record Spot(Located<string> Text, TextRange Range, int Count = 0, int Others = 0);
}
