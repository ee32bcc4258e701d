using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>nomenclatures/nsf.yaml and its like: labels of codes.</summary>
internal static class NomenclatureBinder
{
    public static EnumerationKind<NomenclatureKind> KindWords { get; } = new(
        ("nsf", NomenclatureKind.Nsf),
        ("rome", NomenclatureKind.Rome),
        ("formacodes", NomenclatureKind.Formacodes),
        ("idcc", NomenclatureKind.Idcc));

    private static readonly Shape<LabelledCode> CodeShape = new(keys =>
    {
        var code = keys.Required("code", Kinds.Text, "Code", "Code");
        var label = keys.Required("libelle", Kinds.Text, "Libellé officiel", "Official label");
        return found => new LabelledCode(code(found), label(found));
    });

    public static Shape<Nomenclature> Shape { get; } = new(keys =>
    {
        var kind = keys.Required("nomenclature", KindWords, "Quelle nomenclature", "Which nomenclature");
        var version = keys.Optional("version", Kinds.Text, "Version de la nomenclature", "Version of the nomenclature");
        var codes = keys.RequiredList("codes", CodeShape, "Codes et libellés", "Codes and labels");
        return found =>
        {
            _ = version(found);
            return new Nomenclature(kind(found), codes(found));
        };
    });
}

/// <summary>The nomenclatures that the format knows.</summary>
internal enum NomenclatureKind
{
    Nsf,
    Rome,
    Formacodes,
    Idcc,
}

/// <summary>A nomenclature as its file gives it.</summary>
internal sealed record Nomenclature(Located<NomenclatureKind> Kind, ValueList<LabelledCode> Codes);

/// <summary>A code and its label.</summary>
internal sealed record LabelledCode(Located<string> Code, Located<string> Label);
