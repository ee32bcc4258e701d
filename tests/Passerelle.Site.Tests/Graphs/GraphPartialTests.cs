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
        <figure class="graph" id="passerelle">
        <figcaption><p id="passerelle-nom">Ce que donne le bloc</p><ul class="graph-legend">
        <li><svg aria-hidden="true" width="44" height="16"><g class="graph-edge edge-earlier"><path d="M1 8H42"/><path class="graph-head" d="M43 8l-9 -4.5v9z"/></g></svg> donne, depuis une version antérieure</li>
        <li><svg aria-hidden="true" width="44" height="16"><g class="graph-edge edge-part"><path d="M1 8H42"/></g></svg> en fait partie</li>
        <li><svg aria-hidden="true" width="44" height="16"><g class="graph-node node-join"><rect x="16" y="2" width="12" height="12" rx="6"/></g></svg> il faut tout ce qui mène ici</li>
        </ul>
        </figcaption>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="passerelle-nom">
        <svg class="graph-drawing" role="group" aria-labelledby="passerelle-titre passerelle-description" width="714" height="140" viewBox="0 0 714 140"><title id="passerelle-titre">Ce que donne le bloc</title><desc id="passerelle-description">Un bloc d’une version antérieure donne un bloc.</desc>
        <g class="graph-frame" data-id="avant"><a href="../rncp35000/" aria-label="RNCP35000 Scripte"><rect x="4" y="4" width="272" height="132" rx="12"/> <text class="graph-code" x="16" y="29.5">RNCP35000</text> <text x="16" y="47.5">Scripte</text>
        </a></g>
        <g class="graph-edge edge-part" data-id="passerelle-0" data-kind="part" data-from="ancien" data-to="et"><title>BC01</title><path d="M264 94H352"/></g>
        <g class="graph-edge edge-earlier" data-id="passerelle-1" data-kind="earlier" data-from="et" data-to="bloc"><title>BC01 donne BC02</title><path d="M386 94H462"/><path class="graph-head" d="M462 94l-9 -4.5v9z"/></g>
        <g class="graph-node node-block" data-id="ancien" data-kind="block"><rect x="16" y="64" width="248" height="60" rx="6"/> <text class="graph-code" x="28" y="89.5">BC01</text> <text x="28" y="107.5">Analyser</text>
        </g>
        <g class="graph-node node-join" data-id="et" data-kind="join"><rect x="352" y="77" width="34" height="34" rx="17"/> <text x="361" y="98.5">et</text>
        </g>
        <g class="graph-node node-block" data-id="bloc" data-kind="block"><a href="../rncp41481/bc02/" aria-label="BC02 Préparer &amp; tourner"><rect x="462" y="64" width="248" height="60" rx="6"/> <text class="graph-code" x="474" y="89.5">BC02</text> <text x="474" y="107.5">Préparer &amp; tourner</text>
        </a></g>
        </svg>
        </div>
        </figure>

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
        return Encoding.UTF8.GetString(engine.Render("dessin", new PageView(shell, head, drawing)));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(themes, "dessin", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
