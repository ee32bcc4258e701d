using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A list of values of one kind. An item that does not fit is reported and left out.</summary>
internal sealed class ListKind<T>(Kind<T> item, bool mayBeEmpty) : Kind<ValueList<T>>
{
    public override JsonObject Schema(Language language)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(language) };
        if (!mayBeEmpty) schema["minItems"] = 1;
        return schema;
    }

    public override WrittenNode Write(ValueList<T> value) => new WrittenList(value.Select(item.Write).ToList());

    protected override bool TryBindValue(YamlNode node, FaultLog faults, out ValueList<T> value)
    {
        value = [];
        if (node is not YamlSequence sequence)
        {
            faults.Report(ShapeFaults.ListExpected, node.Place);
            return false;
        }

        if (sequence.Items.Count == 0 && !mayBeEmpty) faults.Report(ShapeFaults.EmptyList, node.Place);
        var items = new List<T>(sequence.Items.Count);
        foreach (var each in sequence.Items)
        {
            if (item.TryBind(each, faults, out var bound)) items.Add(bound);
        }

        value = items.ToValueList();
        return true;
    }
}
