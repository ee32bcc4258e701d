using Passerelle.Model;

namespace Passerelle.Import.Sources;

/// <summary>A source whose kind has been recognised by its content.</summary>
/// <param name="Kind">What it is: « flux XML ».</param>
public abstract record OpenedSource(BilingualText Kind);

/// <summary>A source of fiches.</summary>
public sealed record OpenedFiches(BilingualText Kind, FicheSource Fiches) : OpenedSource(Kind);

/// <summary>A nomenclature, read already.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Nomenclature">Codes and labels.</param>
/// <param name="Faults">What could not be read of it.</param>
public sealed record OpenedNomenclature(BilingualText Kind, ImportedNomenclature Nomenclature, ValueList<Diagnostic> Faults) : OpenedSource(Kind);

/// <summary>What sources are called.</summary>
public static class SourceKinds
{
    /// <summary>The text of a page.</summary>
    public static BilingualText PageText { get; } = new("page publiée, texte", "published page, text");

    /// <summary>A page as a browser saves it.</summary>
    public static BilingualText PageHtml { get; } = new("page publiée, HTML", "published page, HTML");

    /// <summary>The feed of the open data.</summary>
    public static BilingualText Feed { get; } = new("flux XML", "XML feed");

    /// <summary>The feed, still in its archive.</summary>
    public static BilingualText FeedInZip { get; } = new("flux XML, dans son ZIP", "XML feed, in its ZIP");

    /// <summary>The ten CSV files in a folder.</summary>
    public static BilingualText Bundle { get; } = new("lot CSV", "CSV bundle");

    /// <summary>The ten CSV files, still in their archive.</summary>
    public static BilingualText BundleInZip { get; } = new("lot CSV, dans son ZIP", "CSV bundle, in its ZIP");

    /// <summary>Codes and labels.</summary>
    public static BilingualText Nomenclature { get; } = new("nomenclature", "nomenclature");
}
