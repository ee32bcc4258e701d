using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>Parts of a certification that hold one value of each kind: what the source says of each holds.</summary>
internal static class PartMerge
{
    public static Prerequisites Of(Prerequisites existing, Prerequisites imported) => new()
    {
        Entry = imported.Entry.Or(existing.Entry),
        Validation = imported.Validation.Or(existing.Validation),
        DistinctByBlock = imported.DistinctByBlock.Or(existing.DistinctByBlock),
    };

    public static Jobs Of(Jobs existing, Jobs imported) => new()
    {
        Text = imported.Text ?? existing.Text,
        Immediate = imported.Immediate.Or(existing.Immediate),
        WithExperience = imported.WithExperience.Or(existing.WithExperience),
    };

    public static Territories Of(Territories existing, Territories imported) => new()
    {
        NewCaledonia = imported.NewCaledonia.Or(existing.NewCaledonia),
        FrenchPolynesia = imported.FrenchPolynesia.Or(existing.FrenchPolynesia),
    };

    public static Classification Of(Classification existing, Classification imported) => new()
    {
        Nsf = imported.Nsf.Or(existing.Nsf),
        Formacodes = imported.Formacodes.Or(existing.Formacodes),
        Rome = imported.Rome.Or(existing.Rome),
        CollectiveAgreements = imported.CollectiveAgreements.Or(existing.CollectiveAgreements),
        Idcc = imported.Idcc.Or(existing.Idcc),
    };

    public static Completion? Of(Completion? existing, Completion? imported) => existing is null || imported is null
        ? imported ?? existing
        : new Completion
        {
            Text = imported.Text ?? existing.Text,
            Options = imported.Options.Or(existing.Options),
            Conditions = imported.Conditions.Or(existing.Conditions),
            PartsValidity = imported.PartsValidity ?? existing.PartsValidity,
        };

    public static SpecificRegisterTerms? Of(SpecificRegisterTerms? existing, SpecificRegisterTerms? imported) => existing is null || imported is null
        ? imported ?? existing
        : new SpecificRegisterTerms
        {
            PartialValidation = imported.PartialValidation.Or(existing.PartialValidation),
            PartialValidationScope = imported.PartialValidationScope ?? existing.PartialValidationScope,
            MasteryLevels = imported.MasteryLevels ?? existing.MasteryLevels,
            Renewal = imported.Renewal ?? existing.Renewal,
            Validity = imported.Validity ?? existing.Validity,
        };
}
