using System.Net;
using System.Text;
using Passerelle.Cli.Auditing;
using Passerelle.Model;

namespace Passerelle.Cli.Serve.Findings;

/// <summary>The page of the preview that lists all findings as the command line does, each with a link to the page of what it speaks of.</summary>
internal static class FindingsPage
{
    private static readonly BilingualText Title = new("Constats de l’audit", "Findings of the audit");
    private static readonly BilingualText ToPage = new("Voir la page", "See the page");

    public static byte[] Render(PreviewState state)
    {
        var (language, sources) = (state.Last.Language, state.Last.Sources);
        var html = new StringBuilder()
            .Append("<!doctype html>\n<html lang=\"").Append(language == Language.French ? "fr" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encode(Title.In(language))).Append("</title>\n")
            .Append("<link rel=\"stylesheet\" href=\"").Append(LiveFiles.Style).Append("\">\n</head>\n<body class=\"faults\">\n<main>\n<h1>").Append(Encode(Title.In(language)))
            .Append("</h1>\n<p>").Append(Encode(new AuditSentences(language).Counted(state.Findings.Select(placed => placed.Finding)))).Append("</p>\n");
        foreach (var placed in state.Findings)
        {
            html.Append("<pre tabindex=\"0\">");
            foreach (var part in FindingText.Segments(placed.Finding, sources, language))
                html.Append("<span class=\"").Append(part.Kind.ToString().ToLowerInvariant()).Append("\">").Append(Encode(part.Text)).Append("</span>");
            html.Append("</pre>\n<p><a href=\"").Append(Encode(placed.Page.Path)).Append("\">").Append(Encode($"{ToPage.In(language)} {placed.Page.Path}")).Append("</a></p>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</main>\n<script src=\"").Append(LiveFiles.Script).Append("?site=").Append(state.Site).Append("\" defer></script>\n</body>\n</html>\n").ToString());
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
