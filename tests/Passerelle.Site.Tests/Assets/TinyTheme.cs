namespace Passerelle.Site.Tests.Assets;

/// <summary>A theme of a few lines, in a folder of its own.</summary>
internal sealed class TinyTheme : IDisposable
{
    private const string Font = "bricolage-grotesque-latin-wght-normal.woff2";

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    public TinyTheme()
    {
        this["styles/site.css"] = """
            @layer tokens, base;
            @import "./brand.css";
            @import "./fonts.css" layer(tokens);
            @layer base { body { color: light-dark(oklch(from var(--brand) calc(l - 0.1) c h), white); } }
            """;
        this["styles/fonts.css"] =
            $$"""@font-face { font-family: "B"; src: url("@fontsource-variable/bricolage-grotesque/files/{{Font}}"); }""";
        this["scripts/site.js"] = """import { say } from "./say.js"; say("été");""";
        this["scripts/say.js"] = "export const say = words => console.log(words);";
        this["static/favicon.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        this["templates/home.hbs"] = "<h1>{{Page.Title}}</h1>";
    }

    public static string FontName => Font;

    public IReadOnlyDictionary<string, string> Files => files;

    public string this[string path]
    {
        set => files[path] = folder.Write(path, value);
    }

    public void Remove(string path) => files.Remove(path);

    public void Dispose() => folder.Dispose();
}
