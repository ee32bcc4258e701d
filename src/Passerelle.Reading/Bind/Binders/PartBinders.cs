using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>The smaller parts of a certification.</summary>
internal static class PartBinders
{
    public static Shape<CertificationKind> Kind { get; } = new(keys =>
    {
        var code = keys.Required("code", it => it.Code, Kinds.Text, "Sigle : BTS, TP, CQP…", "Acronym: BTS, TP, CQP…");
        var label = keys.Optional("libelle", it => it.Label, Kinds.Text, "Libellé du type", "Label of the kind");
        return found => new CertificationKind(code(found), label(found));
    });

    public static Shape<AttestedGroup> AttestedGroup { get; } = new(keys =>
    {
        var title = keys.Optional("titre", it => it.Title, Kinds.Text, "Titre du groupe", "Title of the group");
        var competencies = keys.RequiredList("competences", it => it.Competencies, Kinds.Text, "Compétences, dans l’ordre", "Competencies, in order");
        return found => new AttestedGroup(title(found), competencies(found));
    });

    public static Shape<Jobs> Jobs { get; } = new(keys =>
    {
        var text = keys.Optional("texte", it => it.Text, Kinds.Text, "Phrases qui introduisent les listes", "Sentences that introduce the lists");
        var immediate = keys.List("immediats", it => it.Immediate, Kinds.Text, "Emplois accessibles aussitôt", "Occupations open at once");
        var experienced = keys.List("apres_experience", it => it.WithExperience, Kinds.Text, "Emplois accessibles après quelques années", "Occupations open after some years");
        return found => new Jobs { Text = text(found), Immediate = immediate(found), WithExperience = experienced(found) };
    });

    public static Shape<Prerequisites> Prerequisites { get; } = new(keys =>
    {
        var entry = keys.List("entree", it => it.Entry, Kinds.Text, "Prérequis à l’entrée en formation", "Asked before the training");
        var validation = keys.List("validation", it => it.Validation, Kinds.Text, "Prérequis à la validation", "Asked before the validation");
        var distinct = keys.Optional("distincts_par_bloc", it => it.DistinctByBlock, Kinds.Answer, "Les blocs ont-ils leurs propres prérequis ?", "Whether blocks have prerequisites of their own");
        return found => new Prerequisites { Entry = entry(found), Validation = validation(found), DistinctByBlock = distinct(found) };
    });

    public static Shape<Territories> Territories { get; } = new(keys =>
    {
        var caledonia = keys.Optional("nouvelle_caledonie", it => it.NewCaledonia, Kinds.Answer, "Inscrite au cadre de la Nouvelle-Calédonie", "In the framework of New Caledonia");
        var polynesia = keys.Optional("polynesie_francaise", it => it.FrenchPolynesia, Kinds.Answer, "Inscrite au cadre de la Polynésie française", "In the framework of French Polynesia");
        return found => new Territories { NewCaledonia = caledonia(found), FrenchPolynesia = polynesia(found) };
    }, isCompact: true);

    public static Shape<WebLink> Link { get; } = new(keys =>
    {
        var title = keys.Optional("titre", it => it.Title, Kinds.Text, "Texte du lien", "Words of the link");
        var address = keys.Required("adresse", it => it.Address, Kinds.Address, "Adresse", "Address");
        return found => new WebLink(title(found), address(found));
    });

    public static Shape<Venue> Venue { get; } = new(keys =>
    {
        var role = keys.Required("role", it => it.Role, Words.VenueRole, "Lieu de certification ou de préparation", "Place of certification or of preparation");
        var name = keys.Optional("nom", it => it.Name, Kinds.Text, "Nom du lieu", "Name of the place");
        var address = keys.Required("adresse", it => it.Address, Kinds.Text, "Adresse postale", "Postal address");
        var region = keys.Optional("region", it => it.Region, Kinds.Text, "Région", "Region");
        return found => new Venue(role(found), name(found), address(found), region(found));
    });

    public static Shape<SpecificRegisterTerms> SpecificTerms { get; } = new(keys =>
    {
        var partial = keys.Optional("validation_partielle", it => it.PartialValidation, Kinds.Answer, "Validation partielle possible ?", "Whether a part can be validated");
        var scope = keys.Optional("perimetre", it => it.PartialValidationScope, Kinds.Text, "Périmètre de la validation partielle", "Which part");
        var mastery = keys.Optional("niveaux_maitrise", it => it.MasteryLevels, Kinds.Text, "Niveaux de maîtrise", "Levels of mastery");
        var renewal = keys.Optional("renouvellement", it => it.Renewal, Kinds.Text, "Modalités de renouvellement", "How it is renewed");
        var validity = keys.Optional("duree_validite", it => it.Validity, Kinds.Text, "Durée de validité", "How long it holds");
        return found => new SpecificRegisterTerms
        {
            PartialValidation = partial(found),
            PartialValidationScope = scope(found),
            MasteryLevels = mastery(found),
            Renewal = renewal(found),
            Validity = validity(found),
        };
    });

    public static Shape<Unrecognised> Unrecognised { get; } = new(keys =>
    {
        var origin = keys.Required("lieu", it => it.Origin, Kinds.Text, "Où se trouvait le texte dans la source", "Where it stood in the source");
        var text = keys.Required("texte", it => it.Text, Kinds.Text, "Le texte, mot pour mot", "The text, word for word");
        return found => new Unrecognised(origin(found), text(found));
    });
}
