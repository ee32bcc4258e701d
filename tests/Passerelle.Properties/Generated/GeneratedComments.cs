using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Reading.Write;

namespace Passerelle.Properties.Generated;

/// <summary>Comments about all sorts of places of certification.yaml, some of which a certification may not have.</summary>
internal static class GeneratedComments
{
    private static readonly string[] Paths =
    [
        "", "numero", "intitule", "niveau", "nsf", "nsf/1", "nsf/2", "rome/1", "certificateurs/1/siret", "certificateurs/2", "objectifs",
        "activites", "activites/A1", "activites/A1/code", "activites/1/contexte", "activites/1/titre", "activites/1/taches/2", "emplois/texte",
        "jurys/1/composition", "voies", "voies/fi", "voies/fi/ouverte", "territoires/nouvelle_caledonie", "correspondances/1/type",
        "correspondances/1/detenus/1/certification", "correspondances/1/detenus/1/blocs/1", "enregistrement/echeance", "promotions/1/vae",
        "promotions/2020", "promotions/2", "non_reconnu/1", "id_fiche",
    ];

    /// <summary>Several comments: where, and what they say.</summary>
    public static Gen<ValueList<(string Path, string Text)>> Several { get; } =
        Gen.Elements(Paths).Zip(GeneratedTexts.Line).Several(most: 12);

    public static YamlComments Of(IEnumerable<(string Path, string Text)> comments) =>
        comments.Aggregate(YamlComments.None, (all, comment) => all.With(comment.Path, comment.Text));
}
