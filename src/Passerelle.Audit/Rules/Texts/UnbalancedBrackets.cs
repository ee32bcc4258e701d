using System.Buffers;
using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>TXT-01: every bracket and every guillemet has its counterpart.</summary>
internal sealed partial class UnbalancedBrackets() : TextRule(RuleIds.Txt01, FindingSeverity.Warning)
{
    private const string Openers = "(«[";
    private const string Closers = ")»]";

    private static readonly SearchValues<char> Signs = SearchValues.Create(Openers + Closers);

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, FicheText text) =>
        (text.Text.Value.AsSpan().ContainsAny(Signs) ? Alone(text.Text.Value) : []).Select(at =>
        {
            var finding = At(certification, text.Text).Marking(WithWord(text.Text.Value, at)).With("signe", text.Text.Value[at].ToString());
            return Openers.Contains(text.Text.Value[at], StringComparison.Ordinal) ? finding.Says("open") : finding.Says("close");
        });

    /// <summary>Places of the signs without counterpart. A sign that closes an outer pair leaves the inner one alone.</summary>
    private static SortedSet<int> Alone(string text)
    {
        var markers = ListMarkers().Matches(text).Select(match => match.Index + match.Length - 1).ToHashSet();
        var open = new Stack<int>();
        var alone = new SortedSet<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (Openers.Contains(text[at], StringComparison.Ordinal)) open.Push(at);
            var kind = Closers.IndexOf(text[at], StringComparison.Ordinal);
            if (kind < 0) continue;
            if (open.All(opener => text[opener] != Openers[kind]))
            {
                if (!markers.Contains(at)) alone.Add(at);
                continue;
            }

            while (text[open.Peek()] != Openers[kind]) alone.Add(open.Pop());
            open.Pop();
        }

        alone.UnionWith(open);
        return alone;
    }

    /// <summary>The sign with the word that stands inside of it, so that a reader finds it.</summary>
    private static TextRange WithWord(string text, int at)
    {
        var (start, end) = (at, at + 1);
        if (Openers.Contains(text[at], StringComparison.Ordinal))
        {
            while (end < text.Length && text[end] == ' ') end++;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        }
        else
        {
            while (start > 0 && text[start - 1] is ' ' or '.' or '…') start--;
            while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        }

        return new TextRange(start, end - start);
    }

    /// <summary>"1)" and "a)" open an item of a list and close nothing.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}'’(])(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMarkers();
}
