using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>PREREQ-02: what is not asked is left out, not written as "none".</summary>
internal sealed class EmptyPrerequisite() : CertificationRule(RuleIds.Prereq02, FindingSeverity.Info, null, Sources.Inference)
{
    private static readonly string[] Nothing = ["neant", "aucun", "aucune", "aucun prerequis", "sans objet", "non", "rien", "so", "s o", "na", "n a", ""];

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) => certification.Blocks
        .Select(block => block.Prerequisites)
        .Prepend(certification.Prerequisites)
        .SelectMany(asked => asked.Entry.Concat(asked.Validation))
        .Where(text => Nothing.Contains(Folded(text.Value), StringComparer.Ordinal))
        .Select(text => At(certification, text).With("mot", text.Value));

    private static string Folded(string text) => string.Join(' ', Token.Of(text).Select(token => token.Word));
}
