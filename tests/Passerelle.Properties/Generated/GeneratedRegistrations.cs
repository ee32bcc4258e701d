using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using static Passerelle.Properties.Generated.GeneratedTexts;
using static Passerelle.Properties.Generated.GeneratedValues;

namespace Passerelle.Properties.Generated;

/// <summary>How the register holds a certification: dates, texts, statistics, versions.</summary>
internal static class GeneratedRegistrations
{
    public static Gen<Registration> Registration { get; } =
        from type in OneOf<RegistrationType>().PlacedOrNone()
        from decision in Day.PlacedOrNone()
        from years in Gen.Choose(1, 10).PlacedOrNone()
        from start in Day.PlacedOrNone()
        from expiry in Day.PlacedOrNone()
        from lastAward in Day.PlacedOrNone()
        from publishedOn in Day.PlacedOrNone()
        from journal in Day.PlacedOrNone()
        from state in OneOf<PrintedState>().PlacedOrNone()
        from ficheState in Gen.Elements("Publiée", "Dépubliée/Archivée").PlacedOrNone()
        select new Registration
        {
            Type = type,
            Decision = decision,
            Years = years,
            Start = start,
            Expiry = expiry,
            LastAward = lastAward,
            PublishedOn = publishedOn,
            LastOfficialJournal = journal,
            PrintedState = state,
            FicheState = ficheState,
        };

    public static Gen<Certification> WithHistory(this Certification certification) =>
        from texts in LegalText.Several()
        from promotions in Promotion.Several()
        from levelPromotions in Year.Placed().Several()
        from older in GeneratedCodes.Number("RNCP", range: 2).Placed().Several(most: 2)
        from newer in GeneratedCodes.Number("RNCP", range: 8).Placed().Several(most: 2)
        from id in Count.PlacedOrNone()
        select certification with
        {
            LegalTexts = texts,
            Promotions = promotions,
            PromotionsWithLevel = levelPromotions,
            Replaces = older,
            ReplacedBy = newer,
            OpenDataId = id,
        };

    private static Gen<LegalText> LegalText { get; } =
        from kind in OneOf<LegalTextKind>().Placed()
        from title in Line.Placed()
        from day in Day.PlacedOrNone()
        select new LegalText(kind, title, day);

    private static Gen<PromotionStatistics> Promotion { get; } =
        from year in Year.Placed()
        from awarded in Count.Placed()
        from byExperience in Count.PlacedOrNone()
        from employed in Percent.PlacedOrNone()
        from occupation6 in Percent.PlacedOrNone()
        from occupation24 in Percent.PlacedOrNone()
        select new PromotionStatistics(year, awarded, byExperience, employed, occupation6, occupation24);
}
