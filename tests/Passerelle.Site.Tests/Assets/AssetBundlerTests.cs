using System.Text;
using Passerelle.Site.Assets;

namespace Passerelle.Site.Tests.Assets;

[Collection(SearchPath.Name)]
public sealed class AssetBundlerTests : IDisposable
{
    private const string Brand = ":root { --brand: #2d3fa6 }";

    private readonly TemporaryFolder cache = new();
    private readonly TinyTheme theme = new();

    public void Dispose()
    {
        cache.Dispose();
        theme.Dispose();
    }

    [Fact]
    public async Task Names_carry_the_digest_of_their_content()
    {
        var bundle = await BuildAsync();

        Assert.Matches("^site-[A-Z0-9]{8}\\.css$", bundle.Names["site.css"]);
        Assert.Matches("^site-[A-Z0-9]{8}\\.js$", bundle.Names["site.js"]);
        Assert.Matches("^bricolage-grotesque-latin-wght-normal-[A-Z0-9]{8}\\.woff2$", bundle.Names[TinyTheme.FontName]);
        Assert.All(bundle.Names.Values, name => Assert.NotEqual(0, bundle.Files[name].Length));
        Assert.Equal(bundle.Names.Count, bundle.Files.Count);
    }

    [Fact]
    public async Task New_syntax_of_styles_stays_as_it_is_written()
    {
        var styles = Text(await BuildAsync(), "site.css");

        Assert.Contains("@layer tokens,base", styles, StringComparison.Ordinal);
        Assert.Contains("@layer base{", styles, StringComparison.Ordinal);
        Assert.Contains("light-dark(oklch(from var(--brand)", styles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Imports_are_drawn_in_and_fonts_are_linked_beside_the_styles()
    {
        var bundle = await BuildAsync();
        var styles = Text(bundle, "site.css");

        Assert.Contains("--brand: #2d3fa6", styles, StringComparison.Ordinal);
        Assert.Contains($"./{bundle.Names[TinyTheme.FontName]}", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", styles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_is_one_classic_script_in_utf8()
    {
        var script = Text(await BuildAsync(), "site.js");

        Assert.StartsWith("(()=>{", script, StringComparison.Ordinal);
        Assert.Contains("été", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_of_page_may_have_a_script_of_its_own()
    {
        theme["scripts/pages/graph.js"] = """import { say } from "../say.js"; say("graphe");""";

        var bundle = await BuildAsync();

        Assert.Contains("graphe", Text(bundle, "graph.js"), StringComparison.Ordinal);
        Assert.DoesNotContain("graphe", Text(bundle, "site.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_needs_no_script()
    {
        theme.Remove("scripts/site.js");

        Assert.DoesNotContain("site.js", (await BuildAsync()).Names.Keys);
    }

    [Fact]
    public async Task A_theme_needs_styles()
    {
        theme.Remove("styles/site.css");

        Assert.Equal("assets.no-styles", (await FaultAsync()).Key);
    }

    [Fact]
    public async Task Static_files_are_copied_under_their_own_name()
    {
        var bundle = await BuildAsync();

        Assert.Matches("^favicon-[0-9A-F]{8}\\.svg$", bundle.Names["favicon.svg"]);
        Assert.StartsWith("<svg", Text(bundle, "favicon.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_do_not_depend_on_the_folders()
    {
        using var otherCache = new TemporaryFolder();
        using var otherTheme = new TinyTheme();

        var one = await BuildAsync();
        var other = await BundlerIn(otherCache).BuildAsync(otherTheme.Files, Brand);

        Assert.Equal(Contents(one), Contents(other));
    }

    [Fact]
    public async Task A_second_build_of_the_same_theme_starts_no_Node()
    {
        var first = await BuildAsync();

        using (SearchPath.Only(cache.Path))
        {
            var second = await BuildAsync();
            Assert.Equal(Contents(first), Contents(second));
        }
    }

    [Fact]
    public async Task A_changed_template_starts_no_Node_and_a_changed_style_does()
    {
        await BuildAsync();

        using (SearchPath.Only(cache.Path))
        {
            theme["templates/home.hbs"] = "<h1>Autre</h1>";
            await BuildAsync();
            theme["styles/fonts.css"] = "b { font-weight: 700 }";
            Assert.Equal("assets.node-missing", (await FaultAsync()).Key);
        }
    }

    [Fact]
    public async Task Another_colour_gives_other_styles_and_the_same_font()
    {
        var blue = await BuildAsync();
        var red = await BundlerIn(cache).BuildAsync(theme.Files, ":root { --brand: #a62d2d }");

        Assert.NotEqual(blue.Names["site.css"], red.Names["site.css"]);
        Assert.Equal(blue.Names[TinyTheme.FontName], red.Names[TinyTheme.FontName]);
    }

    [Fact]
    public async Task A_fault_in_the_styles_is_told_with_its_place()
    {
        theme["styles/fonts.css"] = "a { color: red }\nb { colr: blue }\n";

        var fault = await FaultAsync();

        Assert.Equal("assets.bundle-failed", fault.Key);
        var place = Assert.Single(fault.Places);
        Assert.Equal("styles/fonts.css:2:5", place.Place.ToString());
        Assert.Contains("colr", place.Message, StringComparison.Ordinal);
        Assert.Contains("styles/fonts.css:2:5: ", fault.In(Model.Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_are_told_at_once()
    {
        theme["styles/fonts.css"] = "a { color: red";
        theme["scripts/say.js"] = "export const say = ;";

        Assert.Equal(["scripts/say.js:1:20", "styles/fonts.css:1:15"], (await FaultAsync()).Places.Select(p => p.Place.ToString()).Order());
    }

    [Fact]
    public async Task A_fault_leaves_no_bundle_and_no_sources_behind()
    {
        theme["styles/fonts.css"] = "a {";
        await FaultAsync();

        Assert.False(Directory.Exists(Path.Combine(cache.Path, "bundles")));
    }

    private static AssetBundler BundlerIn(TemporaryFolder cache) =>
        new(new NodeTools(NodePackage.OfProgram, CacheFolder.OfUser()), new CacheFolder(cache.Path));

    private static string Text(AssetBundle bundle, string name) => Encoding.UTF8.GetString(bundle.Files[bundle.Names[name]].Span);

    private static IEnumerable<(string Path, string Content)> Contents(AssetBundle bundle) =>
        bundle.Files.Select(file => (file.Key, Convert.ToHexString(file.Value.Span)));

    private Task<AssetBundle> BuildAsync() => BundlerIn(cache).BuildAsync(theme.Files, Brand);

    private Task<AssetException> FaultAsync() => Assert.ThrowsAsync<AssetException>(BuildAsync);
}
