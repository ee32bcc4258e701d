using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>Statistics of promotions, and promotions with the level.</summary>
internal static class PromotionParts
{
    public static FichePart Statistics { get; } = FichePart.Items(
        "STATISTIQUES_PROMOTIONS",
        "STATISTIQUES_PROMOTION",
        fiche => fiche.Promotions,
        (fiche, promotions) => fiche with { Promotions = promotions },
        Promotion,
        (promotion, printer) =>
        {
            printer.Value("ANNEE", promotion.Year, ValueFormats.Year);
            printer.Value("NOMBRE_CERTIFIES", promotion.Awarded, ValueFormats.Count);
            printer.Value("NOMBRE_CERTIFIES_VAE", promotion.ByExperience, ValueFormats.Count);
            printer.Value("TAUX_INSERTION_GLOBAL_6MOIS", promotion.EmployedAfter6Months, ValueFormats.Percent);
            printer.Value("TAUX_INSERTION_METIER_6MOIS", promotion.InOccupationAfter6Months, ValueFormats.Percent);
            printer.Value("TAUX_INSERTION_METIER_2ANS", promotion.InOccupationAfter2Years, ValueFormats.Percent);
        });

    public static FichePart WithLevel { get; } = new(
        (fiche, reading) => fiche with
        {
            PromotionsWithLevel = (reading.Fiche.First("ANNEES_PROMOTIONS_NIVEAU")?.All("ANNEE") ?? [])
                .Select(year => reading.Value(year, ValueFormats.Year)).OfType<Located<int>>().ToValueList(),
        },
        (fiche, printer) => printer.Group("ANNEES_PROMOTIONS_NIVEAU", () =>
        {
            foreach (var year in fiche.PromotionsWithLevel) printer.Value("ANNEE", year, ValueFormats.Year);
        }));

    private static PromotionStatistics? Promotion(FeedElement element, FicheReading reading) =>
        reading.Value(element.First("ANNEE"), ValueFormats.Year) is not { } year
        || reading.Value(element.First("NOMBRE_CERTIFIES"), ValueFormats.Count) is not { } awarded ? null : new PromotionStatistics(
            year,
            awarded,
            reading.Value(element.First("NOMBRE_CERTIFIES_VAE"), ValueFormats.Count),
            reading.Value(element.First("TAUX_INSERTION_GLOBAL_6MOIS"), ValueFormats.Percent),
            reading.Value(element.First("TAUX_INSERTION_METIER_6MOIS"), ValueFormats.Percent),
            reading.Value(element.First("TAUX_INSERTION_METIER_2ANS"), ValueFormats.Percent));
}
