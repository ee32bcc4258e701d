using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>
/// Reads access routes. The file has one row for each open route; a fiche with rows thereby says that its other routes are closed,
/// while a fiche without any says nothing.
/// </summary>
internal static class RouteReading
{
    public static ValueList<AccessRoute> Read(IEnumerable<CsvCells> rows)
    {
        var open = new Dictionary<RouteKind, Located<RouteKind>>();
        foreach (var row in rows)
        {
            if (row.Word("Si_Jury", CsvWords.Routes) is { } route) open[route.Value] = route;
        }

        if (open.Count == 0) return [];
        var anywhere = open.Values.First().Place;
        return Enum.GetValues<RouteKind>()
            .Select(kind => open.TryGetValue(kind, out var route) ? RouteOf(kind, Answer.Yes, route.Place) : RouteOf(kind, Answer.No, anywhere))
            .ToValueList();
    }

    private static AccessRoute RouteOf(RouteKind kind, Answer answer, SourceSpan place) => new(kind, new Located<Answer>(answer, place), null, null);
}
