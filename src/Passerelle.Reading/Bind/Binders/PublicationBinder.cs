using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>publication.yaml: how the official fiche prints its lists. Written by the import, read by the export.</summary>
internal static class PublicationBinder
{
    private static readonly Shape<PrintedField> FieldShape = new(keys =>
    {
        var field = keys.Required("champ", it => it.Field, Kinds.Text, "Chemin du champ : « secteurs », « blocs/BC01/competences »", "Path of the field: 'secteurs', 'blocs/BC01/competences'");
        var signs = keys.FilledList("signes", it => it.Signs, new SignKind(), "Blancs, puces et codes avant chaque élément ; le dernier vaut pour tous les suivants", "Blanks, bullets and codes before each piece; the last one holds for all that follow");
        return found => new PrintedField(field(found), signs(found));
    });

    public static Shape<Publication> Shape { get; } = new(keys =>
    {
        var fields = keys.RequiredList("champs", it => it.Fields, FieldShape, "Champs que la fiche n’imprime pas comme l’export le ferait", "Fields that the fiche does not print as an export would");
        return found => new Publication(fields(found));
    });
}
