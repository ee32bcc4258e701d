using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports;

/// <summary>A file for machines, and how it is made.</summary>
/// <param name="Format">What it is.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Write">Its content.</param>
public sealed record ExportFile(ExportFormat Format, PageAddress Address, Func<byte[]> Write);
