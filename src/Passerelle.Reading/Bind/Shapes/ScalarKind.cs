using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A kind of single value.</summary>
internal abstract class ScalarKind<T> : Kind<Located<T>>
    where T : notnull
{
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
