using System.Diagnostics.CodeAnalysis;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>The values of one mapping, by the order in which its keys are declared.</summary>
internal sealed class Found(YamlNode?[] values, FaultLog faults)
{
    /// <summary>A required value is missing: what is made of the others cannot be used.</summary>
    public bool IsSpoilt { get; private set; }

    public bool TryTake<T>(int index, Kind<T> kind, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return values[index] is { } node && kind.TryBind(node, faults, out value);
    }

    /// <summary>Stands in for a required value, so that the faults of the other keys are found too.</summary>
    public T Spoil<T>()
    {
        IsSpoilt = true;
        return default!;
    }
}
