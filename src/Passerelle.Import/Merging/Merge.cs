using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>
/// Brings what a source says into a certification that stands already. What the source says holds; what it cannot say or does not
/// say stays: criteria, links from evaluations to competencies, deliverables, roles of blocks, options, prose. A competency, an
/// evaluation or a block that the source no longer has goes, and is among the changes.
/// </summary>
public static class Merge
{
    /// <summary>The certification as it is to stand, and how it differs.</summary>
    public static MergeResult Of(Certification existing, Certification imported)
    {
        var merged = Merged(existing, imported);
        return new MergeResult(merged, Differences.Between(existing, merged));
    }

    private static Certification Merged(Certification existing, Certification imported)
    {
        var (activities, activityCodes) = ActivityMerge.Of(existing.Activities, imported.Activities);
        var routes = AccessMerge.Routes(existing.AccessRoutes, imported.AccessRoutes);
        return new Certification
        {
            Number = imported.Number,
            Title = imported.Title.Or(existing.Title, standIn: imported.Number.Value.Value),
            Kind = imported.Kind is { } kind ? kind with { Label = kind.Label ?? existing.Kind?.Label } : existing.Kind,
            Level = imported.Level ?? (imported.LevelAbsence is null ? existing.Level : null),
            LevelAbsence = imported.LevelAbsence ?? (imported.Level is null ? existing.LevelAbsence : null),
            Level1969 = imported.Level1969 ?? existing.Level1969,
            Classification = PartMerge.Of(existing.Classification, imported.Classification),
            Certifiers = BodyMerge.Of(existing.Certifiers, imported.Certifiers),
            Objectives = imported.Objectives ?? existing.Objectives,
            Activities = activities,
            AttestedCompetencies = imported.AttestedCompetencies.Or(existing.AttestedCompetencies),
            EvaluationSummary = imported.EvaluationSummary.Or(existing.EvaluationSummary),
            Blocks = BlockMerge.Of(existing.Blocks, imported.Blocks, activityCodes),
            Completion = PartMerge.Of(existing.Completion, imported.Completion),
            Sectors = imported.Sectors.Or(existing.Sectors),
            Jobs = PartMerge.Of(existing.Jobs, imported.Jobs),
            Regulations = imported.Regulations.Or(existing.Regulations),
            Prerequisites = PartMerge.Of(existing.Prerequisites, imported.Prerequisites),
            Juries = AccessMerge.Juries(existing.Juries, imported.Juries, routes),
            AccessRoutes = routes,
            Territories = PartMerge.Of(existing.Territories, imported.Territories),
            Equivalences = imported.Equivalences.Or(existing.Equivalences),
            LegalTexts = imported.LegalTexts.Or(existing.LegalTexts),
            Registration = RegistrationMerge.Of(existing.Registration, imported.Registration),
            Promotions = RegistrationMerge.Promotions(existing.Promotions, imported.Promotions),
            PromotionsWithLevel = imported.PromotionsWithLevel.Or(existing.PromotionsWithLevel),
            Links = RegistrationMerge.Links(existing.Links, imported.Links),
            HasPartners = imported.HasPartners.Or(existing.HasPartners),
            Partners = BodyMerge.Of(existing.Partners, imported.Partners),
            Venues = imported.Venues.Or(existing.Venues),
            Replaces = imported.Replaces.Or(existing.Replaces),
            ReplacedBy = imported.ReplacedBy.Or(existing.ReplacedBy),
            CertifierHistory = imported.CertifierHistory.Or(existing.CertifierHistory),
            SpecificTerms = PartMerge.Of(existing.SpecificTerms, imported.SpecificTerms),
            Unrecognised = imported.Unrecognised.Or(existing.Unrecognised),
            Presentation = existing.Presentation,
            Publication = PublicationMerge.Of(existing, imported),
            OpenDataId = imported.OpenDataId ?? existing.OpenDataId,
        };
    }
}
