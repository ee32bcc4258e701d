using System.Text;
using Passerelle.Cli.Resources;

namespace Passerelle.Cli.Serve;

/// <summary>What the preview adds to the site: a script that reloads pages and shows faults, and its styles.</summary>
internal static class LiveFiles
{
    /// <summary>Address of the stream of states.</summary>
    public const string Events = "/_passerelle/events";

    /// <summary>Address of the script.</summary>
    public const string Script = "/_passerelle/live.js";

    /// <summary>Address of the styles.</summary>
    public const string Style = "/_passerelle/live.css";

    /// <summary>Address of the list of all findings.</summary>
    public const string Findings = "/_passerelle/findings";

    private static readonly byte[] BodyEnd = "</body>"u8.ToArray();

    /// <summary>The file at an address of the preview, or null.</summary>
    public static byte[]? Find(string path) => path switch
    {
        Script => EmbeddedFiles.Read("live/live.js"),
        Style => EmbeddedFiles.Read("live/live.css"),
        _ => null,
    };

    /// <summary>A page of the site with the script before the end of its body.</summary>
    public static byte[] Inject(ReadOnlySpan<byte> page, int site)
    {
        var at = page.LastIndexOf(BodyEnd);
        if (at < 0) return page.ToArray();
        var tag = Encoding.UTF8.GetBytes($"<script src=\"{Script}?site={site}\" defer></script>");
        return [.. page[..at], .. tag, .. page[at..]];
    }
}
