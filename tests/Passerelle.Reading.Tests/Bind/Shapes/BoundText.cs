using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Shapes;

/// <summary>Reads a text of YAML as one kind of value.</summary>
internal static class BoundText
{
    /// <summary>The value of a text that fits.</summary>
    public static T Value<T>(this Kind<T> kind, string yaml)
    {
        var faults = new FaultLog();
        var isBound = kind.TryBind(Node(yaml), faults, out var value);
        Assert.Empty(faults.Faults);
        Assert.True(isBound);
        return value!;
    }

    /// <summary>The only fault of a text that does not fit.</summary>
    public static Diagnostic Fault<T>(this Kind<T> kind, string yaml)
    {
        var faults = new FaultLog();
        Assert.False(kind.TryBind(Node(yaml), faults, out _));
        return Assert.Single(faults.Faults);
    }

    /// <summary>The only fault of a text that is bound all the same.</summary>
    public static Diagnostic FaultBesideValue<T>(this Kind<T> kind, string yaml)
    {
        var faults = new FaultLog();
        Assert.True(kind.TryBind(Node(yaml), faults, out _));
        return Assert.Single(faults.Faults);
    }

    /// <summary>Codes and places of all faults of a text: <c>PAS302 2:1</c>.</summary>
    public static IEnumerable<string> Faults<T>(this Kind<T> kind, string yaml)
    {
        var faults = new FaultLog();
        kind.TryBind(Node(yaml), faults, out _);
        return faults.Faults.Select(fault => $"{fault.Kind.Code} {fault.Place.Line}:{fault.Place.Column}");
    }

    /// <summary>What a text that does not fit was probably meant to be; the kind must then accept it.</summary>
    public static string? Suggestion<T>(this Kind<T> kind, DiagnosticKind fault, string yaml)
    {
        var found = kind.Fault(yaml);
        Assert.Equal(fault, found.Kind);
        if (found.Suggestion is not null) kind.Value(found.Suggestion);
        return found.Suggestion;
    }

    private static YamlNode Node(string yaml)
    {
        var faults = new FaultLog();
        var node = YamlText.Read("x.yaml", yaml, faults);
        Assert.Empty(faults.Faults);
        return node!;
    }
}
