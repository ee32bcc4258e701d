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
        var code = keys.Required("code", it => it.Code, Kinds.Text, "Code", "Code");
        var label = keys.Required("libelle", it => it.Label, Kinds.Text, "Libellé officiel", "Official label");
        return found => new LabelledCode(code(found), label(found));
    }, isCompact: true);

    public static Shape<Nomenclature> Shape { get; } = new(keys =>
    {
        var kind = keys.Required("nomenclature", it => it.Kind, KindWords, "Quelle nomenclature", "Which nomenclature");
        var version = keys.Optional("version", it => it.Version, Kinds.Text, "Version de la nomenclature", "Version of the nomenclature");
        var codes = keys.RequiredList("codes", it => it.Codes, CodeShape, "Codes et libellés", "Codes and labels");
        return found => new Nomenclature(kind(found), version(found), codes(found));
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
internal sealed record Nomenclature(Located<NomenclatureKind> Kind, Located<string>? Version, ValueList<LabelledCode> Codes);

/// <summary>A code and its label.</summary>
internal sealed record LabelledCode(Located<string> Code, Located<string> Label);
