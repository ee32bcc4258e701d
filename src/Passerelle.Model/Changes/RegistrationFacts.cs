using static Passerelle.Model.FactList;

namespace Passerelle.Model;

/// <summary>What a certification says of its registration, of its lineage and of its holders.</summary>
internal static class RegistrationFacts
{
    public static void Add(Certification certification, CertificationNumber other, FactList facts)
    {
        facts.AddAll(FactKinds.LegalTexts, certification.LegalTexts.Select(text => text.Title));
        AddDates(certification.Registration, facts);
        foreach (var promotion in certification.Promotions) AddPromotion(promotion, facts);
        foreach (var year in certification.PromotionsWithLevel) facts.Add(FactKinds.PromotionsWithLevel, year);
        facts.AddCodes(FactKinds.Replaces, certification.Replaces.Where(number => number.Value != other));
        facts.AddCodes(FactKinds.ReplacedBy, certification.ReplacedBy.Where(number => number.Value != other));
    }

    private static void AddDates(Registration registration, FactList facts)
    {
        facts.Add(FactKinds.RegistrationType, registration.Type);
        facts.Add(FactKinds.Decision, registration.Decision);
        facts.Add(FactKinds.Years, registration.Years);
        facts.Add(FactKinds.Start, registration.Start);
        facts.Add(FactKinds.Expiry, registration.Expiry);
        facts.Add(FactKinds.LastAward, registration.LastAward);
        facts.Add(FactKinds.PublishedOn, registration.PublishedOn);
        facts.Add(FactKinds.LastJournal, registration.LastOfficialJournal);
        facts.Add(FactKinds.PrintedState, registration.PrintedState);
    }

    private static void AddPromotion(PromotionStatistics promotion, FactList facts)
    {
        var year = Words($"{promotion.Year.Value}");
        facts.Add(FactKinds.PromotionsAwarded, promotion.Awarded, year);
        facts.Add(FactKinds.PromotionsByExperience, promotion.ByExperience, year);
        facts.Add(FactKinds.PromotionsEmployed, promotion.EmployedAfter6Months, year);
        facts.Add(FactKinds.PromotionsInOccupation, promotion.InOccupationAfter6Months, year);
        facts.Add(FactKinds.PromotionsLater, promotion.InOccupationAfter2Years, year);
    }
}
