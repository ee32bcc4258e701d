using System.Net;
using System.Text;

namespace Passerelle.Cli.Serve;

/// <summary>A page of the preview's own, which the site does not have.</summary>
internal static class LivePage
{
    /// <summary>The page.</summary>
    /// <param name="language">Tag of its language.</param>
    /// <param name="title">Its title, and its heading.</param>
    /// <param name="main">What stands below the heading, as HTML.</param>
    /// <param name="shown">What it shows, for the script that looks for something newer: <c>site=3</c>.</param>
    public static byte[] Render(string language, string title, string main, string shown) => Encoding.UTF8.GetBytes(
        $"<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n"
        + $"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Encode(title)}</title>\n"
        + $"<link rel=\"stylesheet\" href=\"{LiveFiles.Style}\">\n</head>\n<body class=\"faults\">\n<main>\n<h1>{Encode(title)}</h1>\n"
        + $"{main}</main>\n<script src=\"{LiveFiles.Script}?{shown}\" defer></script>\n</body>\n</html>\n");

    /// <summary>Parts of a text, each with the class of its kind, in lines as they are.</summary>
    public static string Lines(IEnumerable<(string Kind, string Text)> parts) =>
        $"<pre tabindex=\"0\">{string.Concat(parts.Select(part => $"<span class=\"{part.Kind}\">{Encode(part.Text)}</span>"))}</pre>\n";

    /// <summary>A text as HTML.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);
}
