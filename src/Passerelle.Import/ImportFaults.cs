using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.OpenData.Xml;
using Passerelle.Import.Output;
using Passerelle.Import.Pages;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>Every fault that an import or an export can find. A code is never reused, even when its fault goes away.</summary>
public static class ImportFaults
{
    /// <summary>All kinds, by code.</summary>
    public static ValueList<DiagnosticKind> All { get; } = [.. SourceFaults.All, .. FeedFaults.All, .. PageFaults.All, .. CsvFaults.All, .. NomenclatureFaults.All, .. WritingFaults.All];
}
