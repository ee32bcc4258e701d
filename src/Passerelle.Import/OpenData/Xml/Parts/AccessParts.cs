using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>Access routes with their juries, and overseas territories.</summary>
internal static class AccessParts
{
    private static readonly (RouteKind Kind, string Code)[] Kinds =
    [
        (RouteKind.InitialTraining, "FI"),
        (RouteKind.Apprenticeship, "CA"),
        (RouteKind.ContinuingTraining, "FC"),
        (RouteKind.ProfessionalisationContract, "CQ"),
        (RouteKind.IndividualCandidate, "CL"),
        (RouteKind.Experience, "VAE"),
    ];

    public static FichePart Routes { get; } = new(
        (fiche, reading) =>
        {
            var juries = new JuryReading(reading);
            var routes = Kinds.Select(kind => Route(kind.Kind, kind.Code, reading, juries)).OfType<AccessRoute>().ToValueList();
            return fiche with { AccessRoutes = routes, Juries = juries.Juries };
        },
        (fiche, printer) =>
        {
            foreach (var (kind, code) in Kinds)
            {
                Write(fiche, fiche.AccessRoutes.FirstOrDefault(route => route.Kind == kind), $"SI_JURY_{code}", printer);
            }
        });

    public static FichePart NewCaledonia { get; } = FichePart.Value(
        "ACCESSIBLE_NOUVELLE_CALEDONIE", ValueFormats.Answer,
        fiche => fiche.Territories.NewCaledonia,
        (fiche, answer) => fiche with { Territories = fiche.Territories with { NewCaledonia = answer } });

    public static FichePart FrenchPolynesia { get; } = FichePart.Value(
        "ACCESSIBLE_POLYNESIE_FRANCAISE", ValueFormats.Answer,
        fiche => fiche.Territories.FrenchPolynesia,
        (fiche, answer) => fiche with { Territories = fiche.Territories with { FrenchPolynesia = answer } });

    /// <summary>In V2 the element holds the answer itself, and the composition stands beside it, in <c>JURY_FI</c>.</summary>
    private static AccessRoute? Route(RouteKind kind, string code, FicheReading reading, JuryReading juries)
    {
        var element = reading.Fiche.First($"SI_JURY_{code}");
        var composition = element?.First("COMPOSITION") ?? reading.Fiche.First($"JURY_{code}");
        if ((element ?? composition) is not { } route) return null;
        var open = reading.Value(element?.First("ACTIF") ?? element, ValueFormats.Answer);
        if (open is null) reading.Draft.Note(NoteKinds.AnswerUnsettled, $"voies/{code.ToLowerInvariant()}/ouverte", route.Line);
        return new AccessRoute(
            kind,
            open ?? reading.Draft.At(Answer.Unknown, route.Line),
            juries.Of(composition),
            reading.Value(element?.First("DATE_DERNIERE_MODIFICATION"), ValueFormats.Day));
    }

    private static void Write(Certification fiche, AccessRoute? route, string name, FichePrinter printer) => printer.Group(name, () =>
    {
        var jury = fiche.Juries.FirstOrDefault(jury => jury.Code.Value == route?.Jury?.Value);
        printer.Value("DATE_DERNIERE_MODIFICATION", route?.ChangedOn, ValueFormats.Day);
        printer.Value("ACTIF", route?.Open, ValueFormats.Answer);
        printer.Prose("COMPOSITION", jury?.Composition, $"jurys/{jury?.Code.Value}");
    });
}
