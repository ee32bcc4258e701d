using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>A rule that looks at each text of a certification for itself. All of them rest on the judgement of their authors.</summary>
internal abstract class TextRule(string id, FindingSeverity severity) : CertificationRule(id, severity, criterion: null, Sources.Inference)
{
    private protected sealed override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        context.TextsOf(certification).SelectMany(text => Check(context, certification, text));

    private protected abstract IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text);
}
