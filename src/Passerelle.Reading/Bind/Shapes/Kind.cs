using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A kind of value: how JSON Schema describes it.</summary>
internal abstract class Kind
{
    /// <summary>The schema of such a value, its descriptions in this language; a new object each time.</summary>
    public abstract JsonObject Schema(Language language);
}

/// <summary>A kind of value: how YAML is read as a <typeparamref name="T"/> and written from one, and how JSON Schema describes it.</summary>
internal abstract class Kind<T> : Kind
{
    /// <summary>Reads a node; when it does not fit, the log says why.</summary>
    public bool TryBind(YamlNode node, FaultLog faults, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        switch (node)
        {
            case YamlRefused:
                return false;
            case YamlScalar { IsNothing: true }:
                faults.Report(ShapeFaults.NoValue, node.Place);
                return false;
            default:
                return TryBindValue(node, faults, out value);
        }
    }

    /// <summary>The way back: the value as YAML.</summary>
    public abstract WrittenNode Write(T value);

    /// <summary>Reads a node that has something to say.</summary>
    protected abstract bool TryBindValue(YamlNode node, FaultLog faults, [MaybeNullWhen(false)] out T value);
}
