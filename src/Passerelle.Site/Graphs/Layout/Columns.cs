namespace Passerelle.Site.Graphs.Layout;

/// <summary>Where each layer stands from left to right. Where lines cross much height between two layers, they get more room.</summary>
internal sealed class Columns
{
    private readonly double[] lefts;
    private readonly double[] widths;

    public Columns(LayeredGraph graph)
    {
        widths = [.. graph.Layers.Select(layer => layer.Max(cluster => cluster.Width))];
        lefts = new double[widths.Length];
        var left = Dimensions.Margin;
        for (var layer = 0; layer < widths.Length; layer++)
        {
            lefts[layer] = Dimensions.Rounded(left);
            left += widths[layer] + Gap(graph.Layers[layer]);
        }
    }

    public double LeftOf(int layer) => lefts[layer];

    public double RightOf(int layer) => Dimensions.Rounded(lefts[layer] + widths[layer]);

    public double LeftOf(Cluster cluster) => Dimensions.Rounded(lefts[cluster.Layer] + ((widths[cluster.Layer] - cluster.Width) / 2));

    public double LeftOf(Vertex vertex) => Dimensions.Rounded(lefts[vertex.Cluster.Layer] + ((widths[vertex.Cluster.Layer] - vertex.Width) / 2));

    public double RightOf(Vertex vertex) => Dimensions.Rounded(LeftOf(vertex) + vertex.Width);

    private static double Gap(List<Cluster> layer)
    {
        var height = layer
            .SelectMany(cluster => cluster.Members)
            .SelectMany(vertex => vertex.Right.Select(link => Math.Abs(link.ToY - link.FromY)))
            .DefaultIfEmpty()
            .Max();
        return Math.Clamp(Dimensions.GapShare * height, Dimensions.SmallestGap, Dimensions.LargestGap);
    }
}
