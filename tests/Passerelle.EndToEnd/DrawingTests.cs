using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Passerelle.EndToEnd.Running;
using Passerelle.Site.Assets;
using Passerelle.Site.Graphs;

namespace Passerelle.EndToEnd;

/// <summary>What the build measured is what the browser sets.</summary>
public sealed partial class DrawingTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // As styles/graph.css sets text; the size is large so that roundings do not count.
    private const string SetWords = """
        async ([family, size, words]) => {
          const context = document.createElement('canvas').getContext('2d');
          const widths = async weight => {
            await document.fonts.load(`${weight} ${size}px "${family}"`);
            context.font = `${weight} ${size}px "${family}", monospace`;
            Object.assign(context, { fontKerning: 'none', textRendering: 'optimizeSpeed' });
            return words.map(word => context.measureText(word).width);
          };
          return [await widths(400), await widths(700)];
        }
        """;

    // Nothing of a letter leaves its box, and a line reaches at most as far as the box, less the padding that it has on the left.
    private const string OutOfBoxes = """
        () => [...document.querySelectorAll('.graph-drawing rect')].flatMap(rect => {
          const box = rect.getBBox();
          const [right, bottom] = [box.x + box.width, box.y + box.height];
          return [...rect.parentNode.querySelectorAll(':scope > text')].map(text => ({ ink: text.getBBox(), length: text.getComputedTextLength() }))
            .filter(({ ink, length }) =>
              ink.x < box.x || ink.x + ink.width > right || ink.x + length > right - (ink.x - box.x) + 0.5 || ink.y < box.y || ink.y + ink.height > bottom)
            .map(({ ink, length }) => `${rect.parentNode.textContent.trim()}: ${ink.x} to ${ink.x + length} in ${box.x} to ${right}`);
        })
        """;

    private const double Size = 100;

    [Fact]
    public async Task No_word_of_the_site_is_wider_than_it_was_measured()
    {
        var file = Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "atkinson-hyperlegible-next-latin-wght-normal-*.woff2").Single();
        var measure = TextMeasure.Of(new AssetBundle(
            ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty.Add("font", await File.ReadAllBytesAsync(file)),
            ImmutableSortedDictionary<string, string>.Empty.Add(TextMeasure.FontFile, "font")));
        var words = ParsedSite.Of(site).SelectMany(page => Word().Matches(page.Document.Body!.TextContent).Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal).ToArray();

        var page = await Chromium.PageAsync();
        await page.GotoAsync(site.Server + "/");
        var widths = await page.EvaluateAsync<double[][]>(SetWords, new object[] { "Atkinson Hyperlegible Next Variable", Size, words });
        await page.Context.CloseAsync();

        Assert.NotSame(TextMeasure.Estimated, measure);
        Faults.AssertNone([.. words.Where((word, at) => widths[0][at] > measure.WidthOf(word, Size, bold: false) + 0.5)]);
        Faults.AssertNone([.. words.Where((word, at) => widths[1][at] > measure.WidthOf(word, Size, bold: true) + 0.5)]);
    }

    [Fact]
    public async Task Text_of_a_drawing_stays_inside_its_box()
    {
        var drawings = ParsedSite.Of(site).Where(page => page.Document.QuerySelector(".graph-drawing") is not null).Select(page => page.Address).ToList();

        Faults.AssertNone(await Walk.FaultsAsync(site, drawings, async page => await page.EvaluateAsync<string[]>(OutOfBoxes)));
    }

    // Latin-1 only: other letters are in another file of the font, and estimated.
    [GeneratedRegex(@"[\u0021-\u00FFŒœ’«»–—…]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
