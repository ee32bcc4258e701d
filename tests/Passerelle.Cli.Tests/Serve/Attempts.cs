using System.Text;
using Passerelle.Cli.Building;
using Passerelle.Model;
using Passerelle.Reading.Load;
using Passerelle.Site;
using Passerelle.Site.Output;

namespace Passerelle.Cli.Tests.Serve;

/// <summary>Attempts to show.</summary>
internal static class Attempts
{
    public static Attempt Broken { get; } = new(Language.French, InputSources.None, [SiteFaults.BrokenLink.At(new SourceSpan("index.html", 3, 4, 0), "<absent>")]);

    public static Attempt Good(string words) => new Attempt(Language.French, InputSources.None, []) with
    {
        Files =
        [
            File("index.html", $"<!doctype html><body>{words}</body>"),
            File("guide/index.html", "<!doctype html><body>Guide</body>"),
            File("404.html", "<!doctype html><body>Rien ici</body>"),
            File("assets/site.css", "p{}"),
        ],
    };

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
