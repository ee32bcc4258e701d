using Passerelle.Import.OpenData.Xml.Parts;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>All parts of a fiche, in the order in which the feed V4.1 prints them.</summary>
internal static class FicheSchema
{
    private static readonly FichePart[] Parts =
    [
        IdentityParts.OpenDataId,
        IdentityParts.Number,
        VersionParts.ReplacedBy,
        VersionParts.Replaces,
        IdentityParts.Title,
        IdentityParts.Kind,
        RegistrationParts.FicheState,
        ClassificationParts.Formacodes,
        IdentityParts.Level,
        ClassificationParts.Nsf,
        BodyParts.Certifiers,
        BodyParts.HasPartners,
        BodyParts.Partners,
        TextParts.Activities,
        TextParts.AttestedCompetencies,
        TextParts.Sectors,
        TextParts.Jobs,
        ClassificationParts.Rome,
        ClassificationParts.CollectiveAgreements,
        ClassificationParts.Idcc,
        TextParts.Regulations,
        AccessParts.Routes,
        AccessParts.NewCaledonia,
        AccessParts.FrenchPolynesia,
        LegalTextParts.GeneralDecrees,
        LegalTextParts.Creations,
        LegalTextParts.Others,
        RegistrationParts.LastOfficialJournal,
        RegistrationParts.Decision,
        RegistrationParts.Years,
        PromotionParts.Statistics,
        LinkParts.Links,
        RegistrationParts.Expiry,
        RegistrationParts.Start,
        PromotionParts.WithLevel,
        RegistrationParts.Type,
        BlockParts.Blocks,
        TextParts.Objectives,
        SpecificRegisterParts.MasteryLevels,
        SpecificRegisterParts.Renewal,
        SpecificRegisterParts.PartialValidation,
        SpecificRegisterParts.PartialValidationScope,
        SpecificRegisterParts.Validity,
        RegistrationParts.State,
        TextParts.EntryPrerequisites,
        TextParts.ValidationPrerequisites,
        RegistrationParts.PublishedOn,
        RegistrationParts.LastAward,
        EquivalenceParts.Equivalences,
    ];

    /// <summary>Reads a fiche.</summary>
    /// <param name="reading">Its elements, and what is noted while they are read.</param>
    public static Certification Read(FicheReading reading)
    {
        var line = reading.Fiche.Line;
        var bare = new Certification
        {
            Number = reading.Draft.At(reading.Number, line),
            Title = reading.Draft.At(reading.Number.Value, line),
            Registration = new Registration(),
        };
        var certification = Parts.Aggregate(bare, (fiche, part) => part.Read(fiche, reading));
        reading.KeepTheRest();
        return certification with { Unrecognised = reading.Draft.UnrecognisedTexts, Publication = reading.Draft.Publication };
    }

    /// <summary>Prints a certification.</summary>
    public static void Write(Certification certification, FichePrinter printer)
    {
        foreach (var part in Parts) part.Write(certification, printer);
    }
}
