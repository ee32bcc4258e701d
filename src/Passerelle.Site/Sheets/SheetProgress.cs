namespace Passerelle.Site.Sheets;

/// <summary>How far the making of sheets has come.</summary>
/// <param name="Done">Sheets that are made.</param>
/// <param name="Total">Sheets in all.</param>
public sealed record SheetProgress(int Done, int Total);
