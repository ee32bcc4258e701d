using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Pages;
using Passerelle.Site.Templates;

namespace Passerelle.Site.Tests;

/// <summary>A small catalogue, rendered with the templates that ship.</summary>
internal sealed partial class RenderedSite
{
    private static readonly ConcurrentDictionary<(Language, bool), TemplateCache> Templates = new();

    private readonly Dictionary<string, IDocument> pages;

    private RenderedSite(BuiltSite built)
    {
        Built = built;
        pages = built.Files.Where(file => file.IsPage).ToDictionary(
            file => "/" + (file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path),
            file => (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span)),
            StringComparer.Ordinal);
    }

    public static string ThemeFolder { get; } = Path.Combine(Root(), "themes");

    public BuiltSite Built { get; }

    public IEnumerable<string> Paths => pages.Keys;

    public static RenderedSite Of(Catalogue catalogue, Language language = Language.French, bool offline = false, bool sheets = true, AuditReport? audit = null)
    {
        var theme = Theme.Find("default", [ThemeFolder]);
        var source = new PageSource(catalogue, theme.Words(language), Given.Today) { WithSheets = sheets, Audit = audit };
        var options = new BuildOptions(offline);
        var plan = SiteBuild.Plan(source, theme, options);
        var assets = Assets(theme);
        var cache = Templates.GetOrAdd((language, offline), _ => new TemplateCache());
        return new(SiteBuild.Render(plan, cache.Of(theme, source.Words, assets, offline, plan.Shell.Root), assets));
    }

    /// <summary>The report of an audit alone, as it is handed over.</summary>
    public static RenderedSite OfReport(Catalogue catalogue, AuditReport? audit, Language language = Language.French)
    {
        var theme = Theme.Find("default", [ThemeFolder]);
        return new(AuditSite.Build(new PageSource(catalogue, theme.Words(language), Given.Today) { Audit = audit }, theme, Assets(theme), new TemplateCache()));
    }

    public IDocument Page(string path) =>
        pages.GetValueOrDefault(path) ?? throw new InvalidOperationException($"No page {path}; faults: {string.Join("; ", Built.Diagnostics.Select(d => $"{d.Place} {d.Message(Language.English)}"))}");

    /// <summary>The words of an element, with single spaces.</summary>
    public static string Words(IElement? element) => Blanks().Replace(element?.TextContent ?? "", " ").Trim();

    public string Words(string path, string selector) => Words(Page(path).QuerySelector(selector));

    public IEnumerable<string> AllWords(string path, string selector) => Page(path).QuerySelectorAll(selector).Select(Words);

    // Each asset that a template names is there, without its content: these tests are about pages.
    private static AssetBundle Assets(Theme theme)
    {
        var names = theme.Files.Keys
            .Where(path => path.EndsWith(".hbs", StringComparison.Ordinal))
            .SelectMany(path => AssetName().Matches(theme.Read(path).Text).Select(match => match.Groups["name"].Value))
            .Concat(theme.Files.Keys.Where(path => path.StartsWith("scripts/pages/", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)))
            .Distinct()
            .ToImmutableSortedDictionary(name => name, name => name, StringComparer.Ordinal);
        return new(names.Keys.ToImmutableSortedDictionary(name => name, _ => ReadOnlyMemory<byte>.Empty, StringComparer.Ordinal), names);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "themes"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    [GeneratedRegex("\\{\\{asset \"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex AssetName();

    [GeneratedRegex(@"[\s\u202F]+")]
    private static partial Regex Blanks();
}
