using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-02: no two pieces of text are stuck together.</summary>
internal sealed partial class GluedText() : TextRule(RuleIds.Txt02, FindingSeverity.Error)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text) =>
        (HasStopWithin(text.Text.Value) ? Pieces().Matches(text.Text.Value) : Enumerable.Empty<Match>()).Select(piece => piece.Groups["seam"].Success
            ? At(certification, text.Text).Marking(piece).Says("pasted").With("texte", piece.Value)
            : At(certification, text.Text).Marking(piece).Says("code").With("texte", piece.Value).LoweredTo(FindingSeverity.Warning));

    /// <summary>Whether a letter or a digit follows a full stop at once: no piece is without.</summary>
    private static bool HasStopWithin(string text)
    {
        for (var at = text.IndexOf('.', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('.', at + 1))
        {
            if (char.IsLetterOrDigit(text[at + 1])) return true;
        }

        return false;
    }

    // A small letter on both sides of a full stop; addresses, names of files and inclusive endings ("assistant.es", "directeur.trice") are none.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}./@:_-])(?<seam>\p{L}*\p{Ll}{3}\.(?!trice|euse|ères?\b|ière|elle|enne|onne|esse|html|json|docx|xlsx|pptx|jpeg|tiff)\p{Ll}{4,})(?![\p{L}\p{N}@/_-]|\.\p{L})|\bC[A-Z]?\d+(?:\.\d+)+\p{Lu}\p{Ll}+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
