using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>JURY-07: the composition of a jury begins with its subject.</summary>
internal sealed class JuryWithoutSubject() : CertificationRule(RuleIds.Jury07, FindingSeverity.Info, null, Sources.Inference)
{
    private static readonly Phrases Pronouns = Phrases.Parse("il\nils\nelle\nelles\nceux ci\ncelui ci\nceux là\ncelles ci\ncelle ci");

    /// <summary>"Il est composé de" can be understood, as the heading above it names the jury; "Ils" cannot.</summary>
    private static readonly Phrases Understood = Phrases.Parse("il est\nil se\nil compte\nil comprend\nil réunit\nil y a");

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        from jury in certification.Juries
        let text = jury.Composition.Value
        let pronoun = Pronouns.AtHead(context.TokensOf(jury.Composition))
        where pronoun is not null && Understood.AtHead(context.TokensOf(jury.Composition)) is null
        let word = pronoun.Value
        select At(certification, jury.Composition).Marking(word).With("jury", jury.Code.Value.Value).With("mot", word.In(text));
}
