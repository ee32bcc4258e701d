using Passerelle.Model;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Sheets.Word;

/// <summary>What all parts of one document share.</summary>
/// <param name="Head">What names it.</param>
/// <param name="Labels">Words.</param>
/// <param name="Page">Its page.</param>
internal sealed record WordContext(SheetHead Head, SheetLabels Labels, PageFormat Page)
{
    public OfficePalette Palette { get; } = OfficePalette.Of(Head.Colour);

    /// <summary>The links in its body.</summary>
    public WordLinks Links { get; } = new();

    /// <summary>The language as Word names it.</summary>
    public string Language { get; } = OfficeLanguage.Of(Head.LanguageTag);

    /// <summary>What stands between a term and what is said of it, in one line.</summary>
    public string Colon { get; } = OfficeLanguage.Of(Head.LanguageTag) == OfficeLanguage.French ? $"{FrenchSpacing.NarrowNoBreakSpace}: " : ": ";

    /// <summary>A table over the whole width of the text.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">Headers, each with its share of the width.</param>
    public WordTable Table(string caption, params IReadOnlyList<(string Header, int Share)> columns)
    {
        var whole = columns.Sum(column => column.Share);
        return new(caption, [.. columns.Select(column => column.Header)], [.. columns.Select(column => Page.TextWidth * column.Share / whole)], Palette);
    }
}
