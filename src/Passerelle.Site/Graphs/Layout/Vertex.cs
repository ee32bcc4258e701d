namespace Passerelle.Site.Graphs.Layout;

/// <summary>What stands in a layer: the box of a node, or a bend where a long edge passes through.</summary>
/// <param name="node">The node, or null for a bend.</param>
/// <param name="box">Its box, or null.</param>
internal sealed class Vertex(GraphNode? node, Box? box)
{
    public GraphNode? Node { get; } = node;

    public Box? Box { get; } = box;

    public double Width => Box?.Width ?? 0;

    public double Height => Box?.Height ?? 0;

    public bool IsJoin => Node?.Kind == GraphNodeKind.Join;

    /// <summary>Links from the layer on the left.</summary>
    public List<Link> Left { get; } = [];

    /// <summary>Links to the layer on the right.</summary>
    public List<Link> Right { get; } = [];

    /// <summary>Place in its layer, counted from the top.</summary>
    public int Position { get; set; }

    /// <summary>Where an ordering wishes it to be, compared with the others of its layer.</summary>
    public double Centre { get; set; }

    /// <summary>What it belongs to.</summary>
    public Cluster Cluster { get; set; } = null!;

    /// <summary>From the top of its cluster to its own.</summary>
    public double Offset { get; set; }

    public double Top => Cluster.Top + Offset;

    public double Middle => Top + (Height / 2);
}

/// <summary>What stands together in a layer and is moved as one: a vertex, or the vertices of a frame.</summary>
/// <param name="layer">Its layer.</param>
/// <param name="group">Its frame, or null.</param>
/// <param name="members">From top to bottom.</param>
internal sealed class Cluster(int layer, GraphGroup? group, List<Vertex> members)
{
    public int Layer { get; } = layer;

    public GraphGroup? Group { get; } = group;

    public List<Vertex> Members { get; } = members;

    public bool IsBend => Members[0].Node is null;

    /// <summary>Place among the clusters of its layer, counted from the top.</summary>
    public int Place { get; set; }

    /// <summary>Where an ordering wishes it to be, compared with the others of its layer.</summary>
    public double Centre { get; set; }

    /// <summary>Name of the frame, or null.</summary>
    public Box? Label { get; set; }

    public double Width { get; set; }

    public double Height { get; set; }

    public double Top { get; set; }

    public double Bottom => Top + Height;

    /// <summary>Room that it keeps from what stands above and below.</summary>
    public double Around => Group is not null ? Dimensions.AroundFrames : IsBend ? Dimensions.AroundBends : Dimensions.AroundBoxes;
}

/// <summary>The part of an edge between two neighbouring layers.</summary>
/// <param name="from">Its end on the left.</param>
/// <param name="to">Its end on the right.</param>
internal sealed class Link(Vertex from, Vertex to)
{
    public Vertex From { get; } = from;

    public Vertex To { get; } = to;

    /// <summary>Where it leaves, counted from the middle of the left end.</summary>
    public double FromPort { get; set; }

    /// <summary>Where it arrives, counted from the middle of the right end.</summary>
    public double ToPort { get; set; }

    public double FromY => From.Middle + FromPort;

    public double ToY => To.Middle + ToPort;
}
