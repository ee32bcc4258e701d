using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>The sheet of one block.</summary>
public sealed record BlockSheet
{
    /// <summary>What names it.</summary>
    public required SheetHead Head { get; init; }

    /// <summary>Headings and other words that every sheet has.</summary>
    public required SheetLabels Labels { get; init; }

    /// <summary>The block.</summary>
    public required BlockContents Block { get; init; }

    /// <summary>Which evaluation verifies which competency; null where the fiche links none.</summary>
    public required SheetMatrix? Matrix { get; init; }

    /// <summary>How the block is obtained and for how long.</summary>
    public required ValueList<Passage> Obtaining { get; init; }

    /// <summary>Who certifies.</summary>
    public required ValueList<SheetBody> Certifiers { get; init; }
}
