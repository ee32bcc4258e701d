using System.Collections.Immutable;
using System.Text;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Graphs;
using Passerelle.Site.Pages;
using Passerelle.Site.Templates;

namespace Passerelle.Site.Tests.Graphs;

public sealed class GraphPartialTests : IDisposable
{
    private readonly string themes = Directory.CreateTempSubdirectory("passerelle-themes-").FullName;

    public void Dispose() => Directory.Delete(themes, recursive: true);

    [Fact]
    public void A_small_graph_is_drawn_so()
    {
        var graph = new Graph(
            "passerelle",
            "Ce que donne le bloc",
            "Un bloc d’une version antérieure donne un bloc.",
            [
                new("ancien", GraphNodeKind.Block, null, "BC01", "Analyser", null, "avant"),
                new("et", GraphNodeKind.Join, null, null, "et", null),
                new("bloc", GraphNodeKind.Block, null, "BC02", "Préparer & tourner", new PageAddress("/rncp41481/bc02/")),
            ],
            [new("ancien", "et", GraphEdgeKind.Part, "BC01"), new("et", "bloc", GraphEdgeKind.Earlier, "BC01 donne BC02")],
            [new("avant", "RNCP35000", "Scripte", new PageAddress("/rncp35000/"))]);

        Assert.Equal(Expected, Rendered(graph.Placed()));
    }

    private const string Expected = """
        """;

    private string Rendered(PlacedGraph drawing)
    {
        Write("theme.yaml", "base: default\n");
        Write("templates/layout.hbs", "");
        Write("templates/dessin.hbs", "{{> graph Page}}");
        var theme = Theme.Find("dessin", [themes, RenderedSite.ThemeFolder]);
        var words = theme.Words(Language.French);
        var assets = new AssetBundle(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty, ImmutableSortedDictionary<string, string>.Empty);
        var engine = new TemplateCache().Of(theme, words, assets, withFileNames: false, root: "");
        var shell = SitePlan.Shell(new PageSource(Given.Catalogue(), words, Given.Today), address: null);
        var head = new PageHead(new PageAddress("/graphe/"), "Graphe", "Le graphe.", []);
        return Encoding.UTF8.GetString(engine.Render("dessin", new PageView(shell, head, drawing)).Span);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(themes, "dessin", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
