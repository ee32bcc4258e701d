namespace Passerelle.Model;

/// <summary>A code of a nomenclature, with the label that this fiche gives to it where it differs from the nomenclature's.</summary>
public sealed record Classified<TCode>(Located<TCode> Code, Located<string>? Label)
    where TCode : struct, ICode<TCode>;

/// <summary>A collective agreement as the fiche names it (CCN 1 to 3).</summary>
/// <param name="Number">The number that the fiche prints: a brochure number, or an IDCC on some fiches.</param>
/// <param name="Label">Its name.</param>
public sealed record CollectiveAgreement(Located<string> Number, Located<string> Label);

/// <summary>How a certification is classified. The register admits at most 3 NSF, 5 Formacode, 5 ROME and 3 CCN.</summary>
public sealed record Classification
{
    /// <summary>Specialities (NSF).</summary>
    public ValueList<Classified<NsfCode>> Nsf { get; init; }

    /// <summary>Terms of the Formacode thesaurus.</summary>
    public ValueList<Classified<Formacode>> Formacodes { get; init; }

    /// <summary>Job cards of the ROME.</summary>
    public ValueList<Classified<RomeCode>> Rome { get; init; }

    /// <summary>Collective agreements named by the fiche.</summary>
    public ValueList<CollectiveAgreement> CollectiveAgreements { get; init; }

    /// <summary>Identifiers of collective agreements.</summary>
    public ValueList<Classified<IdccCode>> Idcc { get; init; }
}
