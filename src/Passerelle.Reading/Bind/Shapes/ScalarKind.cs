using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A kind of single value.</summary>
internal abstract class ScalarKind<T> : Kind<Located<T>>
    where T : notnull
{
    public sealed override WrittenNode Write(Located<T> value) => Spell(value.Value);

    /// <summary>The value as the format spells it.</summary>
    protected abstract WrittenScalar Spell(T value);

    protected sealed override bool TryBindValue(YamlNode node, FaultLog faults, out Located<T> value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            faults.Report(ShapeFaults.ScalarExpected, node.Place);
            return false;
        }

        if (!TryRead(scalar.Text, out var read))
        {
            faults.Report(Fault(scalar));
            return false;
        }

        value = new Located<T>(read, scalar.Place);
        return true;
    }

    /// <summary>Reads the text.</summary>
    protected abstract bool TryRead(string text, out T value);

    /// <summary>What is wrong with a text that cannot be read.</summary>
    protected abstract Diagnostic Fault(YamlScalar scalar);
}
