using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>A nomenclature, as it was read from an official file.</summary>
/// <param name="Kind">Which: <c>nsf</c>, <c>rome</c>, <c>formacodes</c> or <c>idcc</c>, as the YAML names it.</param>
/// <param name="Version">Its version, where the content tells; else null.</param>
/// <param name="Labels">Codes and labels, in the order of the file.</param>
public sealed record ImportedNomenclature(string Kind, string? Version, ValueList<KeyValuePair<string, string>> Labels);
