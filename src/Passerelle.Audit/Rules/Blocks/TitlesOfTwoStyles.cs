using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>TITLE-01: the titles of the blocks of a certification all begin with a verb, or all with a noun.</summary>
internal sealed class TitlesOfTwoStyles() : CertificationRule(RuleIds.Title01, FindingSeverity.Info, RegistrationCriterion.K3, Sources.Inference)
{
    /// <summary>How nouns end that end like a verb in -re: culture, histoire, inventaire.</summary>
    private static readonly string[] NounEndings = ["ure", "oire", "aire", "stre", "adre", "ordre", "bre", "ffre", "ntre", "phere", "ere"];

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var byStyle = certification.Blocks.ToLookup(block => BeginsWithVerb(context, block.Title));
        if (!byStyle[true].Any() || !byStyle[false].Any()) return [];
        var verbsAreFewer = byStyle[true].Count() <= byStyle[false].Count();
        return byStyle[verbsAreFewer].Select(block => At(certification, block.Title)
            .Says(verbsAreFewer ? "verb" : "noun")
            .With("bloc", block.Code.Value.Value)
            .Beside("usual", byStyle[!verbsAreFewer].First().Title));
    }

    private static bool BeginsWithVerb(AuditContext context, Located<string> title) =>
        Infinitive.At(context.TokensOf(title), context.Words(WordLists.FalseInfinitives)) is { } verb
        && (verb.Word == "faire" || !NounEndings.Any(ending => verb.Word.EndsWith(ending, StringComparison.Ordinal)));
}
