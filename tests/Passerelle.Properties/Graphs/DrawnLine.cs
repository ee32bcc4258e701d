using System.Globalization;
using System.Text.RegularExpressions;

namespace Passerelle.Properties.Graphs;

/// <summary>Path data, read again: M, H and C with absolute numbers.</summary>
internal sealed partial class DrawnLine
{
    private const int StepsOfCurve = 12;

    private DrawnLine(List<(double X, double Y)> points) => Points = points;

    /// <summary>Places that the line runs through, near each other where it is curved; both ends of each level part.</summary>
    public List<(double X, double Y)> Points { get; }

    public static DrawnLine Of(string path)
    {
        var points = new List<(double X, double Y)>();
        foreach (Match match in Command().Matches(path))
        {
            var numbers = match.Groups["numbers"].Value.Split(' ').Select(number => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
            switch (match.Groups["letter"].Value, numbers)
            {
                case ("M", [var x, var y]): points.Add((x, y)); break;
                case ("H", [var x]): points.Add((x, points[^1].Y)); break;
                case ("C", [var ax, var ay, var bx, var by, var x, var y]): points.AddRange(Curve(points[^1], (ax, ay), (bx, by), (x, y))); break;
                default: throw new FormatException(path);
            }
        }

        return new(points);
    }

    private static IEnumerable<(double X, double Y)> Curve((double X, double Y) from, (double X, double Y) a, (double X, double Y) b, (double X, double Y) to)
    {
        foreach (var step in Enumerable.Range(1, StepsOfCurve))
        {
            var t = step / (double)StepsOfCurve;
            yield return (Bezier(t, from.X, a.X, b.X, to.X), Bezier(t, from.Y, a.Y, b.Y, to.Y));
        }
    }

    private static double Bezier(double t, double from, double a, double b, double to)
    {
        var s = 1 - t;
        return (s * s * s * from) + (3 * s * s * t * a) + (3 * s * t * t * b) + (t * t * t * to);
    }

    [GeneratedRegex("(?<letter>[A-Za-z])(?<numbers>[^A-Za-z]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
