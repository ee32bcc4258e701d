// Stands in for the opening of sources, which is written on another branch: drop this file then.
#pragma warning disable
using Passerelle.Model;
namespace Passerelle.Import.Sources;

public sealed record ImportedNomenclature(string Kind, string? Version, ValueList<KeyValuePair<string, string>> Labels);
public abstract record OpenedSource(BilingualText Kind);
public sealed record OpenedFiches(BilingualText Kind, FicheSource Fiches) : OpenedSource(Kind);
public sealed record OpenedNomenclature(BilingualText Kind, ImportedNomenclature Nomenclature, ValueList<Diagnostic> Faults) : OpenedSource(Kind);
public static class FicheSources { public static OpenedSource Open(string path) => throw new NotSupportedException(path); }
