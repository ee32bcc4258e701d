using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>Codes of nomenclatures, each with its label.</summary>
internal static class ClassificationJson
{
    private static readonly JsonShape<CollectiveAgreement> Agreement = new(keys =>
    {
        keys.Required("numero", it => it.Number, JsonKinds.Text, "Numéro que donne la fiche", "Number that the fiche prints");
        keys.Required("libelle", it => it.Label, JsonKinds.Text, "Nom de la convention", "Name of the agreement");
    });

    /// <summary>Declares the keys of a certification that classify it.</summary>
    public static void Declare(JsonKeys<CertificationEntry> keys)
    {
        keys.List("nsf", it => Labelled(it.Certification.Classification.Nsf, it.Source.Catalogue.LabelOf), Shape<NsfCode>(), "Spécialités de formation (NSF)", "Specialities (NSF)");
        keys.List("formacodes", it => Labelled(it.Certification.Classification.Formacodes, it.Source.Catalogue.LabelOf), Shape<Formacode>(), "Formacodes", "Formacodes");
        keys.List("rome", it => Labelled(it.Certification.Classification.Rome, it.Source.Catalogue.LabelOf), Shape<RomeCode>(), "Fiches ROME (métiers)", "ROME job cards");
        keys.List("ccn", it => it.Certification.Classification.CollectiveAgreements, Agreement, "Conventions collectives que nomme la fiche", "Collective agreements that the fiche names");
        keys.List("idcc", it => Labelled(it.Certification.Classification.Idcc, it.Source.Catalogue.LabelOf), Shape<IdccCode>(), "Identifiants de conventions collectives", "Identifiers of collective agreements");
    }

    private static ValueList<LabelledCode<TCode>> Labelled<TCode>(ValueList<Classified<TCode>> codes, Func<TCode, string?, string> label)
        where TCode : struct, ICode<TCode> =>
        codes.Select(code => new LabelledCode<TCode>(code, label(code.Code.Value, code.Label?.Value))).ToValueList();

    private static JsonShape<LabelledCode<TCode>> Shape<TCode>()
        where TCode : struct, ICode<TCode> => new(keys =>
        {
            keys.Required("code", it => it.Classified.Code, JsonKinds.Code<TCode>(), "Code", "Code");
            keys.Required("libelle", it => it.Label, JsonKinds.Text, "Libellé ; le code, si personne ne le donne", "Label; the code where nobody gives one");
            keys.Optional("libelle_fiche", it => it.Classified.Label, JsonKinds.Text, "Libellé que donne la fiche", "Label that the fiche gives");
        });

    private sealed record LabelledCode<TCode>(Classified<TCode> Classified, string Label)
        where TCode : struct, ICode<TCode>;
}
