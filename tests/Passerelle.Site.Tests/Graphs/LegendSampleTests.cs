using Passerelle.Model;
using Passerelle.Site.Graphs;

namespace Passerelle.Site.Tests.Graphs;

public class LegendSampleTests
{
    [Fact]
    public void The_legend_explains_what_the_drawing_has_and_nothing_else()
    {
        var graph = Sketch.Of("a > et", "et > b") with { Edges = [Sketch.Edge("a", "et"), Sketch.Edge("et", "b", GraphEdgeKind.Total)] };

        Assert.Equal(["graph.legend.total", "graph.legend.partial", "graph.legend.join"], graph.Placed().Legend.Select(sample => sample.Key));
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Every_sample_has_its_words(Language language)
    {
        var words = Passerelle.Site.Templates.Theme.Find("default", [RenderedSite.ThemeFolder]).Words(language);

        Assert.All(LegendSample.All, sample => Assert.True(words.Has(sample.Key), sample.Key));
    }

    [Fact]
    public void Every_kind_of_line_has_a_sample() => Assert.Equal(
        Enum.GetValues<GraphEdgeKind>().Select(kind => kind.ToString().ToLowerInvariant()).Order(),
        LegendSample.All.Where(sample => !sample.IsBox).Select(sample => sample.Kind).Order());
}
