using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-13: an acronym is expanded once, unless everybody knows it. Once for each certification.</summary>
internal sealed class UnexpandedAcronym() : CertificationRule(RuleIds.Txt13, FindingSeverity.Info, criterion: null, Sources.Inference)
{
    private const int Shortest = 3;
    private const int Longest = 6;
    private const int MostNamed = 8;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var texts = context.TextsOf(certification).Select(text => text.Text).ToList();
        var glossary = context.Catalogue.Glossary.SelectMany(term => term.Acronym is { } acronym ? new[] { acronym.Value, term.Term.Value } : [term.Term.Value]).Select(Slug.Fold);
        var expanded = texts.SelectMany(text => Expanded(text.Value, context.TokensOf(text))).Concat(glossary).ToHashSet(StringComparer.Ordinal);
        var known = context.Words(WordLists.KnownAcronyms);
        var found = texts
            .SelectMany(text => Acronyms(text.Value, context.TokensOf(text)).Select(token => (Text: text, Token: token)))
            .Where(each => !expanded.Contains(each.Token.Word) && known.AtHead([each.Token]) is null)
            .DistinctBy(each => each.Token.Word)
            .ToList();
        if (found.Count == 0) yield break;
        var names = found.Take(MostNamed).Select(each => each.Token.Range.In(each.Text.Value));
        yield return At(certification, found[0].Text)
            .Marking(found[0].Token.Range)
            .With("nombre", found.Count)
            .With("sigles", string.Join(", ", names) + (found.Count > MostNamed ? "…" : ""));
    }

    /// <summary>Words of capitals that no other such word stands beside: a heading in capitals has none.</summary>
    private static IEnumerable<Token> Acronyms(string text, Token[] words) => words.Where((word, at) => IsAcronym(text, word)
        && !(at > 0 && IsOfCapitals(text, words[at - 1]))
        && !(at + 1 < words.Length && IsOfCapitals(text, words[at + 1])));

    /// <summary>A word of capitals that is no Roman number.</summary>
    private static bool IsAcronym(string text, Token token) => token.Range.Length is >= Shortest and <= Longest
        && char.IsAsciiLetterUpper(text[token.Range.Start])
        && token.Range.In(text) is var word && word.All(char.IsAsciiLetterUpper) && word.AsSpan().ContainsAnyExcept("IVX");

    private static bool IsOfCapitals(string text, Token token) => token.Range.Length > 1 && token.Range.In(text).All(char.IsUpper);

    /// <summary>Acronyms beside a bracket: "prêt à diffuser (PAD)" and "PAD (prêt à diffuser)".</summary>
    private static IEnumerable<string> Expanded(string text, Token[] words) => words
        .Where(token => IsAcronym(text, token) && (text.AsSpan(0, token.Range.Start) is [.., '('] || text.AsSpan(token.Range.End) is [' ', '(', ..]))
        .Select(token => token.Word);
}
