using Passerelle.Model;

namespace Passerelle.Reading.Diagnostics;

/// <summary>Every fault that reading can find. A code is never reused, even when its fault goes away.</summary>
public static class DiagnosticKinds
{
    /// <summary>All kinds, by code.</summary>
    public static ValueList<DiagnosticKind> All { get; } = [.. FileFaults.All, .. YamlFaults.All, .. ShapeFaults.All, .. ReferenceFaults.All];

    /// <summary>The kind of this code, in any case; null where there is none.</summary>
    public static DiagnosticKind? Find(string code) => All.FirstOrDefault(kind => kind.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
