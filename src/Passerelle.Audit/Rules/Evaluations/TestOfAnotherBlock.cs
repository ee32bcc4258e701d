using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-07: a sentence on a test that was copied from another block still speaks of that block.</summary>
internal sealed class TestOfAnotherBlock() : CertificationRule(RuleIds.Eval07, FindingSeverity.Warning, RegistrationCriterion.K7, Sources.Inference)
{
    /// <summary>Shorter sentences are stems ("Épreuve orale").</summary>
    private const int FewestWords = 6;

    /// <summary>So often a word stands in the texts of the other block before it is called that block's.</summary>
    private const int OftenInTheOther = 2;

    private const int ShortestWord = 6;

    /// <summary>Words of tests in general, and of referentials; none of them tells a block from another.</summary>
    private static readonly Phrases OfAnyTest = Phrases.Parse(
        "situation*\nprofession*\npratique*\nsimule*\norale*\necrit*\nindividuel*\ncollecti*\ngroupe*\nepreuve*\ncandidat*\npresent*\nsouten*\ndossier*\nprojet*\nrealis*\nproduction*\nformation*\ncontexte*\nevalu*\nmodalite*\ncompetence*\ndocument*\netabli*\nconduit*\nanalys*");

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var contexts = certification.Blocks.ToDictionary(block => block.Code.Value, block => new Lazy<Dictionary<string, int>>(() => ContextOf(block)));
        return certification.Blocks
            .SelectMany(block => SentencesOf(context, block))
            .GroupBy(sentence => sentence.Key, StringComparer.Ordinal)
            .Select(group => group.DistinctBy(sentence => sentence.Block.Code.Value).ToList())
            .Where(group => group.Count == 2)
            .Select(pair => Judge(certification, pair[1], pair[0], contexts) ?? Judge(certification, pair[0], pair[1], contexts))
            .OfType<Finding>();
    }

    private static IEnumerable<Placed> SentencesOf(AuditContext context, Block block) =>
        from text in EvaluationTexts.OfAll(block)
        from range in Sentences.Of(text.Value)
        let words = Token.Within(range, context.TokensOf(text)).ToArray()
        where words.Length >= FewestWords
        select new Placed(block, text, words);

    /// <summary>In how many texts of a block each word stands; a sentence of a test is a text.</summary>
    private static Dictionary<string, int> ContextOf(Block block)
    {
        var sentences = EvaluationTexts.OfAll(block).SelectMany(text => Sentences.Of(text.Value).Select(range => range.In(text.Value)));
        return block.Competencies.Select(competency => competency.Text.Value)
            .Append(block.Title.Value)
            .Concat(sentences)
            .SelectMany(Wording.WordsOf)
            .CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The word that gives the sentence away: the other block often says it, this one only here.</summary>
    private Finding? Judge(Certification certification, Placed here, Placed there, Dictionary<BlockCode, Lazy<Dictionary<string, int>>> contexts)
    {
        var (own, foreign) = (contexts[here.Block.Code.Value].Value, contexts[there.Block.Code.Value].Value);
        var alien = here.Words
            .Where(word => word.Word.Length >= ShortestWord && OfAnyTest.AtHead([word]) is null)
            .Where(word => own.GetValueOrDefault(word.Word) == 1 && foreign.GetValueOrDefault(word.Word) > OftenInTheOther)
            .Take(1)
            .ToList();
        return alien.Count == 0
            ? null
            : At(certification, here.Text)
                .Marking(alien[0].Range)
                .With("mot", alien[0].Range.In(here.Text.Value))
                .With("bloc", here.Block.Code.Value.Value)
                .With("autre", there.Block.Code.Value.Value)
                .Beside("same", there.Text);
    }

    private sealed record Placed(Block Block, Located<string> Text, Token[] Words)
    {
        public string Key { get; } = Token.WordsOf(Words);
    }
}
