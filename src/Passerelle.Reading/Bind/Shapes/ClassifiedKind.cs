using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A code of a nomenclature: alone, or with the label that the fiche gives to it.</summary>
internal sealed class ClassifiedKind<TCode> : Kind<Classified<TCode>>
    where TCode : struct, ICode<TCode>
{
    private static readonly CodeKind<TCode> Alone = new();

    private static readonly Shape<Classified<TCode>> Labelled = new(keys =>
    {
        var code = keys.Required("code", it => it.Code, Alone, "Code de la nomenclature", "Code of the nomenclature");
        var label = keys.Required("libelle", it => it.Label!.Value, Kinds.Text, "Libellé de la fiche, s’il diffère de celui de la nomenclature", "Label of the fiche, where it differs from the nomenclature's");
        return found => new Classified<TCode>(code(found), label(found));
    }, isCompact: true);

    public override JsonObject Schema(Language language) => new() { ["anyOf"] = new JsonArray(Alone.Schema(language), Labelled.Schema(language)) };

    public override WrittenNode Write(Classified<TCode> value) => value.Label is null ? Alone.Write(value.Code) : Labelled.Write(value);

    protected override bool TryBindValue(YamlNode node, FaultLog faults, [MaybeNullWhen(false)] out Classified<TCode> value)
    {
        if (node is YamlMapping) return Labelled.TryBind(node, faults, out value);
        value = Alone.TryBind(node, faults, out var code) ? new Classified<TCode>(code, null) : null;
        return value is not null;
    }
}
