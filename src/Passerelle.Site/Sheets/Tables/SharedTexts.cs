using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using CellWords = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>The texts of a workbook, each kept once, however many cells show it.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    /// <summary>The number by which a cell names a text.</summary>
    public int NumberOf(string text)
    {
        if (numbers.TryGetValue(text, out var known)) return known;
        texts.Add(text);
        return numbers[text] = texts.Count - 1;
    }

    public SharedStringTable Part()
    {
        var table = new SharedStringTable { UniqueCount = (uint)texts.Count };
        table.Append(texts.Select(text => new SharedStringItem(new CellWords(CellText.Of(text)) { Space = SpaceProcessingModeValues.Preserve })));
        return table;
    }
}
