using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using static Passerelle.Properties.Generated.GeneratedTexts;
using static Passerelle.Properties.Generated.GeneratedValues;

namespace Passerelle.Properties.Generated;

/// <summary>Certifications that use every field of the model, and whose parts fit together.</summary>
internal static class GeneratedCertifications
{
    /// <summary>A whole certification, with blocks, presentation and publication.</summary>
    public static Gen<Certification> Whole => Identity("RNCP").SelectMany(Completed).Or(Identity("RS").SelectMany(Completed), share: 4);

    private static Gen<Certification> Completed(Certification identity) => Gen.Constant(identity)
        .SelectMany(GeneratedContents.WithActivities)
        .SelectMany(GeneratedContents.WithOccupation)
        .SelectMany(GeneratedBlocks.WithBlocks)
        .SelectMany(GeneratedContents.WithBlocksOfOptions)
        .SelectMany(GeneratedAccess.WithRoutes)
        .SelectMany(GeneratedAccess.WithEquivalences)
        .SelectMany(GeneratedRegistrations.WithHistory)
        .SelectMany(GeneratedBodies.WithBodies)
        .SelectMany(WithSpecificTerms)
        .SelectMany(WithSource);

    /// <summary>Number, title, level and codes: of the RNCP it has a level, or a reason to have none; of the RS it has neither.</summary>
    private static Gen<Certification> Identity(string register) =>
        from number in GeneratedCodes.Number(register, range: register == "RS" ? 6 : 4).Placed()
        from title in Line.Placed()
        from kind in Kind.OrNone()
        from level in Gen.Choose(1, 8).PlacedOrNone()
        from absence in OneOf<LevelAbsence>().Placed()
        from level1969 in OneOf<Level1969>().PlacedOrNone()
        from classification in Classification
        from registration in GeneratedRegistrations.Registration
        let isRncp = register == "RNCP"
        select new Certification
        {
            Number = number,
            Title = title,
            Kind = kind,
            Level = isRncp ? level : null,
            LevelAbsence = isRncp && level is null ? absence : null,
            Level1969 = level1969,
            Classification = classification,
            Registration = registration,
        };

    private static Gen<CertificationKind> Kind { get; } =
        from code in Gen.Elements("BTS", "TP", "CQP").Placed()
        from label in Name.PlacedOrNone()
        select new CertificationKind(code, label);

    private static Gen<CollectiveAgreement> Agreement { get; } =
        from number in Gen.Elements("3174", "86", "03174", "sans", "1e3").Placed()
        from label in Line.Placed()
        select new CollectiveAgreement(number, label);

    private static Gen<Classification> Classification { get; } =
        from nsf in Classified(GeneratedCodes.Nsf).Several()
        from formacodes in Classified(GeneratedCodes.Formacode).Several(most: 5)
        from rome in Classified(GeneratedCodes.Rome).Several(most: 5)
        from agreements in Agreement.Several()
        from idcc in Classified(GeneratedCodes.Idcc).Several()
        select new Classification { Nsf = nsf, Formacodes = formacodes, Rome = rome, CollectiveAgreements = agreements, Idcc = idcc };

    private static Gen<SpecificRegisterTerms> SpecificTerms { get; } =
        from partial in OneOf<Answer>().Placed()
        from scope in Prose.PlacedOrNone()
        from mastery in Prose.PlacedOrNone()
        from renewal in Prose.PlacedOrNone()
        from validity in Line.PlacedOrNone()
        select new SpecificRegisterTerms
        {
            PartialValidation = partial,
            PartialValidationScope = scope,
            MasteryLevels = mastery,
            Renewal = renewal,
            Validity = validity,
        };

    private static Gen<Unrecognised> Unrecognised { get; } =
        from origin in Line.Placed()
        from text in Prose.Placed()
        select new Unrecognised(origin, text);

    private static Gen<Publication> Publication { get; } =
        from paths in Gen.SubListOf("objectifs", "secteurs", "jurys/J1", "blocs/BC01/competences", "repertoire_specifique/perimetre")
        from signs in Sign.Placed().Several(least: 1, most: 4).ListOf(paths.Count)
        select new Publication(paths.Zip(signs, (path, each) => new PrintedField(new(path, default), each)).ToValueList());

    private static Gen<Classified<TCode>> Classified<TCode>(Gen<TCode> codes)
        where TCode : struct, ICode<TCode> =>
        from code in codes.Placed()
        from label in Gen.Frequency((4, Gen.Constant<Located<string>?>(null)), (1, Line.PlacedOrNone()))
        select new Classified<TCode>(code, label);

    private static Gen<Certification> WithSpecificTerms(Certification certification) => certification.Number.Value.Register == Register.Rncp
        ? Gen.Constant(certification)
        : from terms in SpecificTerms.OrNone()
          select certification with { SpecificTerms = terms };

    private static Gen<Certification> WithSource(Certification certification) =>
        from unrecognised in Unrecognised.Several(most: 2)
        from presentation in Prose.Select(text => new MarkdownText(text, GeneratedSite.PresentationOf(certification))).OrNone()
        from publication in Publication.OrNone()
        select certification with { Unrecognised = unrecognised, Presentation = presentation, Publication = publication };

    private static Gen<T> Or<T>(this Gen<T> often, Gen<T> seldom, int share) => Gen.Frequency((share - 1, often), (1, seldom));
}
