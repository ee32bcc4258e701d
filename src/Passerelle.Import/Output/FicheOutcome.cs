using Passerelle.Import.Fidelity;
using Passerelle.Import.Merging;
using Passerelle.Model;

namespace Passerelle.Import.Output;

/// <summary>What became of one fiche.</summary>
/// <param name="Certification">The certification as it is to stand.</param>
/// <param name="Source">Name of the source.</param>
/// <param name="Notes">What a human should look at.</param>
public sealed record FicheOutcome(Certification Certification, string Source, ValueList<ImportNote> Notes)
{
    /// <summary>What changes in the target; empty for a certification that was not there.</summary>
    public ValueList<Change> Changes { get; init; }

    /// <summary>How much of the source stands in the YAML; null where no YAML came of it.</summary>
    public FidelityShare? Fidelity { get; init; }

    /// <summary>The files and what became of them.</summary>
    public ValueList<FileOutcome> Files { get; init; }

    /// <summary>Why nothing was written; null where all is well.</summary>
    public Diagnostic? Fault { get; init; }
}

/// <summary>What was done beside the certifications.</summary>
/// <param name="Files">Files and what became of them.</param>
/// <param name="Faults">What could not be done.</param>
public sealed record SideOutcome(ValueList<FileOutcome> Files, ValueList<Diagnostic> Faults);
