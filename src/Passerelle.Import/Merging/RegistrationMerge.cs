using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>Registration, statistics and links.</summary>
internal static class RegistrationMerge
{
    public static Registration Of(Registration existing, Registration imported) => new()
    {
        Type = imported.Type ?? existing.Type,
        Decision = imported.Decision ?? existing.Decision,
        Years = imported.Years ?? existing.Years,
        Start = imported.Start ?? existing.Start,
        Expiry = imported.Expiry ?? existing.Expiry,
        LastAward = imported.LastAward ?? existing.LastAward,
        PublishedOn = imported.PublishedOn ?? existing.PublishedOn,
        LastOfficialJournal = imported.LastOfficialJournal ?? existing.LastOfficialJournal,
        PrintedState = imported.PrintedState ?? existing.PrintedState,
        FicheState = imported.FicheState ?? existing.FicheState,
    };

    /// <summary>Promotions by year; those of years that the source no longer prints stay, after the others.</summary>
    public static ValueList<PromotionStatistics> Promotions(ValueList<PromotionStatistics> existing, ValueList<PromotionStatistics> imported) =>
        Pairing.Of(imported, existing, promotion => $"{promotion.Year.Value}")
            .Select(pair => pair.Existing is null ? pair.Imported : Of(pair.Existing, pair.Imported))
            .Concat(existing.Where(promotion => imported.All(other => other.Year != promotion.Year)))
            .ToValueList();

    /// <summary>Links by address; those that the source does not print stay, after the others.</summary>
    public static ValueList<WebLink> Links(ValueList<WebLink> existing, ValueList<WebLink> imported) =>
        Pairing.Of(imported, existing, link => link.Address.Value.Href)
            .Select(pair => pair.Imported with { Title = pair.Imported.Title ?? pair.Existing?.Title })
            .Concat(existing.Where(link => imported.All(other => other.Address != link.Address)))
            .ToValueList();

    private static PromotionStatistics Of(PromotionStatistics existing, PromotionStatistics imported) => new(
        imported.Year,
        imported.Awarded,
        imported.ByExperience ?? existing.ByExperience,
        imported.EmployedAfter6Months ?? existing.EmployedAfter6Months,
        imported.InOccupationAfter6Months ?? existing.InOccupationAfter6Months,
        imported.InOccupationAfter2Years ?? existing.InOccupationAfter2Years);
}
