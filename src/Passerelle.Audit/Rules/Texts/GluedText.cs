using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-02: no two pieces of text are stuck together.</summary>
internal sealed partial class GluedText() : TextRule(RuleIds.Txt02, FindingSeverity.Error)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text) =>
        Pieces().Matches(text.Text.Value).Select(piece => piece.Groups["seam"].Success
            ? At(certification, text.Text).Marking(piece).Says("pasted").With("texte", piece.Value)
            : At(certification, text.Text).Marking(piece).Says("code").With("texte", piece.Value).LoweredTo(FindingSeverity.Warning));

    // A small letter on both sides of a full stop; addresses, names of files and inclusive endings ("assistant.es", "directeur.trice") are none.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}./@:_-])(?<seam>\p{L}*\p{Ll}{3}\.(?!trice|euse|ères?\b|ière|elle|enne|onne|esse|html|json|docx|xlsx|pptx|jpeg|tiff)\p{Ll}{4,})(?![\p{L}\p{N}@/_-]|\.\p{L})|\bC[A-Z]?\d+(?:\.\d+)+\p{Lu}\p{Ll}+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
