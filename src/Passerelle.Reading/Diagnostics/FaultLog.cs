using Passerelle.Model;

namespace Passerelle.Reading.Diagnostics;

/// <summary>Collects the faults of one file or of one step; used by one thread.</summary>
internal sealed class FaultLog
{
    private readonly List<Diagnostic> faults = [];

    /// <summary>What was found, in the order in which it was found.</summary>
    public IReadOnlyList<Diagnostic> Faults => faults;

    /// <summary>Whether nothing was found that stops the build.</summary>
    public bool IsClean => faults.TrueForAll(fault => fault.Kind.Severity != Severity.Error);

    public void Report(DiagnosticKind kind, SourceSpan place, params ReadOnlySpan<string> arguments) =>
        faults.Add(new Diagnostic(kind, place, ValueList.Create(arguments)));

    public void Report(Diagnostic fault) => faults.Add(fault);
}
