using System.IO.Compression;
using System.Text;
using Passerelle.Benchmarks.Searching;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;
using Passerelle.Site.Search;
using Passerelle.Site.Templates;
using Passerelle.Site.Tests.Assets;

namespace Passerelle.Site.Tests.Search;

[Collection(SearchPath.Name)]
public sealed class SearchIndexerTests : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> ThemeFiles = Theme.Find("default", [RenderedSite.ThemeFolder]).Files;

    private readonly TemporaryFolder cache = new();

    public void Dispose() => cache.Dispose();

    [Fact]
    public async Task Certifications_and_blocks_come_first_the_rest_is_loaded_after_them()
    {
        var files = await MakeAsync(
            Document(SearchKind.Certification, "Un", "RNCP1"),
            Document(SearchKind.Competency, "Deux", "RNCP1", "BC01", "C1"),
            Document(SearchKind.Block, "Trois", "RNCP1", "BC01"),
            Document(SearchKind.Term, "Quatre"));

        Assert.Equal(["recherche/index.js", "recherche/suite-1.js", "recherche/suite-2.js"], files.Select(file => file.Path));
        var texts = files.Select(Text).ToList();
        Assert.Contains("\"title\":[\"Un\",\"Trois\"]", texts[0], StringComparison.Ordinal);
        Assert.Contains("\"later\":[\"suite-1.js\",\"suite-2.js\"]", texts[0], StringComparison.Ordinal);
        Assert.Contains("\"title\":[\"Quatre\"]", texts[1], StringComparison.Ordinal);
        Assert.Contains("\"title\":[\"Deux\"]", texts[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_is_a_script_that_hands_over_one_text() => Assert.Equal(
        """
        searchPart='{"columns":{"kind":[0],"codes":[["RNCP1"]],"title":["L\'oral"],"to":["glossaire/"]},"texts":["certification"],"terms":"oral","postings":{"title":"0","aliases":"","certifiers":"","jobs":"","subjects":"","detail":""},"averages":{"title":1},"later":[]}';

        """,
        Text(Assert.Single(await MakeAsync(Document(SearchKind.Certification, "L'oral", "RNCP1")))));

    [Fact]
    public async Task A_title_of_three_words_is_found_by_its_initials() =>
        Assert.Contains("desra", Text((await MakeAsync(Document(SearchKind.Certification, "Diplôme d’études supérieures de réalisation audiovisuelle", "RNCP1")))[0]), StringComparison.Ordinal);

    [Fact]
    public async Task The_same_documents_start_Node_once()
    {
        var first = await MakeAsync(Document(SearchKind.Page, "Un"));

        using (SearchPath.Only(cache.Path))
        {
            Assert.Equal(first.Select(Text), (await MakeAsync(Document(SearchKind.Page, "Un"))).Select(Text));
            Assert.Equal("assets.node-missing", (await Assert.ThrowsAsync<AssetException>(() => MakeAsync(Document(SearchKind.Page, "Deux")))).Key);
        }
    }

    [Fact]
    public async Task A_theme_without_search_has_no_index() => Assert.Empty(
        await Indexer().MakeAsync([Document(SearchKind.Page, "Un")], false, new Dictionary<string, string>(StringComparer.Ordinal), CancellationToken.None));

    [Fact]
    public async Task What_is_wrong_with_the_scripts_of_a_theme_is_told()
    {
        var theme = ThemeFiles.ToDictionary(StringComparer.Ordinal);
        theme["scripts/search/text.js"] = cache.Write("text.js", "export const = ;");

        var fault = await Assert.ThrowsAsync<AssetException>(() => Indexer().MakeAsync([Document(SearchKind.Page, "Un")], false, theme, CancellationToken.None));

        Assert.Equal("assets.indexer-broken", fault.Key);
        Assert.Contains("text.js", fault.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_part_of_a_thousand_certifications_and_blocks_weighs_less_than_ninety_kilobytes()
    {
        var documents = InventedDocuments.CertificationsAndBlocks(1_000).ToValueList();
        Assert.Equal(1_000, documents.Count);

        var files = await Indexer().MakeAsync(documents, false, ThemeFiles, CancellationToken.None);

        Assert.InRange(Compressed(files[0].Bytes.Span), 20_000, 89_999);
    }

    private static SearchDocument Document(SearchKind kind, string title, params string[] codes) => new(kind, [.. codes], title, Addresses.Glossary);

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static long Compressed(ReadOnlySpan<byte> bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        return target.Length;
    }

    private SearchIndexer Indexer() => new(new NodeTools(NodePackage.OfProgram, CacheFolder.OfUser()), new CacheFolder(cache.Path));

    private Task<ValueList<SiteFile>> MakeAsync(params SearchDocument[] documents) => Indexer().MakeAsync([.. documents], false, ThemeFiles, CancellationToken.None);
}
