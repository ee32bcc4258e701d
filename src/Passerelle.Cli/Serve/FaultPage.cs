using System.Net;
using System.Text;

namespace Passerelle.Cli.Serve;

/// <summary>The page that stands for every page while there is no good site yet.</summary>
internal static class FaultPage
{
    public static byte[] Render(PreviewState state)
    {
        var message = PreviewMessage.Of(state);
        var html = new StringBuilder()
            .Append("<!doctype html>\n<html lang=\"").Append(message.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encode(message.Title)).Append("</title>\n")
            .Append("<link rel=\"stylesheet\" href=\"").Append(LiveFiles.Style).Append("\">\n</head>\n<body class=\"faults\">\n<main>\n<h1>")
            .Append(Encode(message.Title)).Append("</h1>\n");
        foreach (var fault in message.Faults)
        {
            html.Append("<pre tabindex=\"0\">");
            foreach (var part in fault) html.Append("<span class=\"").Append(part.Kind).Append("\">").Append(Encode(part.Text)).Append("</span>");
            html.Append("</pre>\n");
        }

        html.Append("</main>\n<script src=\"").Append(LiveFiles.Script).Append("?attempt=").Append(state.Attempt).Append("\" defer></script>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
