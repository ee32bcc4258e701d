namespace Passerelle.Site.Sheets.Word;

/// <summary>
/// Identifiers of the styles of a document. Those that Word has by itself keep its identifiers, so that it shows them under the name of its
/// own language (<c>Titre 1</c>) and finds headings and lists.
/// </summary>
internal static class StyleNames
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string ListBullet = "ListBullet";
    public const string Caption = "Caption";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Hyperlink = "Hyperlink";
    public const string Strong = "Strong";

    /// <summary>A term, a tab, and what is said of it.</summary>
    public const string Fact = "Fact";

    /// <summary>A code, a tab, and what it names.</summary>
    public const string Coded = "Coded";

    /// <summary>What is added to the paragraph above.</summary>
    public const string Note = "Note";

    /// <summary>The code of a thing, within a line.</summary>
    public const string Code = "Code";

    /// <summary>The table of all documents.</summary>
    public const string Table = "SheetTable";

    /// <summary>A header cell.</summary>
    public const string TableHeading = "TableHeading";

    /// <summary>Text of a cell.</summary>
    public const string TableText = "TableText";

    /// <summary>The name of a thing that the lines under it, in the same cell, describe.</summary>
    public const string TableLead = "TableLead";

    /// <summary>A list in a cell.</summary>
    public const string TableBullet = "TableBullet";
}
