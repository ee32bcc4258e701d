using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>Codes of the nomenclatures; they stand directly among the keys of the certification.</summary>
internal static class ClassificationBinder
{
    private static readonly Shape<CollectiveAgreement> AgreementShape = new(keys =>
    {
        var number = keys.Required("numero", it => it.Number, Kinds.Text, "Numéro que donne la fiche", "Number that the fiche prints");
        var label = keys.Required("libelle", it => it.Label, Kinds.Text, "Nom de la convention", "Name of the agreement");
        return found => new CollectiveAgreement(number(found), label(found));
    }, isCompact: true);

    public static Slot<Classification> Declare(Keys<Certification> keys)
    {
        var nsf = keys.List("nsf", it => it.Classification.Nsf, new ClassifiedKind<NsfCode>(), "Codes NSF (spécialités de formation)", "NSF codes (specialities)");
        var formacodes = keys.List("formacodes", it => it.Classification.Formacodes, new ClassifiedKind<Formacode>(), "Formacodes", "Formacodes");
        var rome = keys.List("rome", it => it.Classification.Rome, new ClassifiedKind<RomeCode>(), "Fiches ROME (métiers)", "ROME job cards");
        var agreements = keys.List("ccn", it => it.Classification.CollectiveAgreements, AgreementShape, "Conventions collectives que nomme la fiche", "Collective agreements that the fiche names");
        var idcc = keys.List("idcc", it => it.Classification.Idcc, new ClassifiedKind<IdccCode>(), "Identifiants de conventions collectives", "Identifiers of collective agreements");
        return found => new Classification
        {
            Nsf = nsf(found),
            Formacodes = formacodes(found),
            Rome = rome(found),
            CollectiveAgreements = agreements(found),
            Idcc = idcc(found),
        };
    }
}
