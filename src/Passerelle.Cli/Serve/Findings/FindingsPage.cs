using Passerelle.Cli.Auditing;
using Passerelle.Model;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Serve.Findings;

/// <summary>The page of the preview that lists all findings as the command line does, each with a link to the page of what it speaks of.</summary>
internal static class FindingsPage
{
    private static readonly BilingualText Title = new("Constats de l’audit", "Findings of the audit");
    private static readonly BilingualText ToPage = new("Voir la page", "See the page");

    public static byte[] Render(PreviewState state)
    {
        var (language, sources) = (state.Last.Language, state.Last.Sources);
        var count = LivePage.Encode(new AuditSentences(language).Counted(state.Findings.Select(placed => placed.Finding)));
        var findings = state.Findings.Select(placed => Shown(placed, sources, language));
        return LivePage.Render(language == Language.French ? "fr" : "en", Title.In(language), $"<p>{count}</p>\n{string.Concat(findings)}", $"site={state.Site}");
    }

    private static string Shown(PlacedFinding placed, InputSources sources, Language language)
    {
        var parts = FindingText.Segments(placed.Finding, sources, language).Select(part => (part.Kind.ToString().ToLowerInvariant(), part.Text));
        var (address, words) = (LivePage.Encode(placed.Page.Path), LivePage.Encode($"{ToPage.In(language)} {placed.Page.Path}"));
        return $"{LivePage.Lines(parts)}<p><a href=\"{address}\">{words}</a></p>\n";
    }
}
