using Passerelle.Import.Output;

namespace Passerelle.Cli.Reporting;

/// <summary>What all fiches of an import come to.</summary>
internal sealed class ImportTotals
{
    private readonly Dictionary<FileState, int> files = [];
    private long found;
    private long total;

    /// <summary>Fiches that were read.</summary>
    public int Fiches { get; private set; }

    /// <summary>Share of the sources that stands in the YAML, in percent; rounded down.</summary>
    public decimal Percent => total == 0 ? 100m : Math.Floor(found * 10_000m / total) / 100m;

    public void Add(FicheOutcome fiche)
    {
        Fiches++;
        found += fiche.Fidelity?.Found ?? 0;
        total += fiche.Fidelity?.Total ?? 0;
        Add(fiche.Files);
    }

    public void Add(IEnumerable<FileOutcome> outcomes)
    {
        foreach (var (state, count) in outcomes.CountBy(file => file.State)) files[state] = FilesOf(state) + count;
    }

    /// <summary>How many files have come to a state.</summary>
    public int FilesOf(FileState state) => files.GetValueOrDefault(state);
}
