using Passerelle.Model;
using Passerelle.Reading.Bind;
using Passerelle.Reading.Link;
using Passerelle.Reading.Load;

namespace Passerelle.Reading;

/// <summary>Reads an input folder: load, bind, link. Faults are collected, never thrown.</summary>
public static class CatalogueReader
{
    /// <summary>The three steps in a row.</summary>
    public static ReadResult Read(InputFolder folder)
    {
        var loaded = Load(folder);
        var bound = Bind(loaded);
        return Link(bound);
    }

    /// <summary>Lists the files and reads their texts.</summary>
    public static LoadedInput Load(InputFolder folder) => InputLoader.Load(folder);

    /// <summary>Turns each text into its record.</summary>
    public static BoundInput Bind(LoadedInput loaded) => InputBinder.Bind(loaded);

    /// <summary>Resolves what files say of each other, and makes the catalogue.</summary>
    public static ReadResult Link(BoundInput bound) => Linker.Link(bound);
}

/// <summary>What came of reading.</summary>
/// <param name="Catalogue">The catalogue; null when there is any error.</param>
/// <param name="Diagnostics">All faults, by file, line and column.</param>
/// <param name="Sources">The texts that were read.</param>
public sealed record ReadResult(Catalogue? Catalogue, ValueList<Diagnostic> Diagnostics, InputSources Sources);
