namespace Passerelle.Site.Graphs.Layout;

/// <summary>Lengths of a drawing, in pixels. Sizes of text are those of <c>styles/graph.css</c>.</summary>
internal static class Dimensions
{
    public const double CodeSize = 13;
    public const double TextSize = 14;
    public const double LineHeight = 18;

    /// <summary>From the top of a line to its baseline.</summary>
    public const double Ascent = 13.5;

    /// <summary>Advance of a sign of the system's monospace fonts, where the size is 1; none of the usual ones has more.</summary>
    public const double CodeAdvance = 0.62;

    public const double BoxWidth = 248;
    public const double BoxPadding = 12;
    public const double SmallestJoin = 34;

    public const double FramePadding = 12;
    public const double BetweenBoxes = 10;

    /// <summary>Least distance of things that stand one above the other, half of it on the side of each.</summary>
    public const double AroundBends = 7;
    public const double AroundBoxes = 10;
    public const double AroundFrames = 14;

    /// <summary>Room between layers: least, most, and how much of the height that lines cross there.</summary>
    public const double SmallestGap = 76;
    public const double LargestGap = 190;
    public const double GapShare = 0.16;

    public const double BetweenPorts = 16;
    public const double CornerRoom = 9;

    public const double HeadLength = 9;
    public const double HeadWidth = 9;

    public const double Margin = 4;

    /// <summary>Lengths are written with one decimal.</summary>
    public static double Rounded(double length) => Math.Round(length, 1) + 0.0;
}
