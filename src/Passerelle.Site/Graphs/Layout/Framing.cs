namespace Passerelle.Site.Graphs.Layout;

/// <summary>How the boxes of a frame stand in it: one under the other, below the name.</summary>
internal static class Framing
{
    /// <summary>A cluster of its size; without a group, its one member is all of it.</summary>
    public static Cluster Cluster(int layer, GraphGroup? group, List<Vertex> members, TextMeasure measure)
    {
        var width = members.Max(member => member.Width);
        var cluster = new Cluster(layer, group, members) { Width = width, Height = members[0].Height };
        if (group is null) return cluster;
        cluster.Width = Math.Max(width, Dimensions.BoxWidth) + (2 * Dimensions.FramePadding);
        cluster.Label = Box.Of(group, cluster.Width, measure);
        Stack(cluster);
        return cluster;
    }

    /// <summary>Stacks the members of a frame in their order.</summary>
    public static void Stack(Cluster cluster)
    {
        if (cluster.Label is null) return;
        var top = cluster.Label.Height;
        foreach (var member in cluster.Members)
        {
            member.Offset = top;
            top += member.Height + Dimensions.BetweenBoxes;
        }

        cluster.Height = top - Dimensions.BetweenBoxes + Dimensions.FramePadding;
    }
}
