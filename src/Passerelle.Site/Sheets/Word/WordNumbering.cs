using DocumentFormat.OpenXml.Wordprocessing;

namespace Passerelle.Site.Sheets.Word;

/// <summary>The lists of a document: each belongs to a paragraph style.</summary>
internal static class WordNumbering
{
    /// <summary>Identifier of the list in text.</summary>
    public const int InText = 1;

    /// <summary>Identifier of the list in cells.</summary>
    public const int InCells = 2;

    private const string Bullet = "•";

    public static Numbering Part() => new(
        List(InText, StyleNames.ListBullet, 340),
        List(InCells, StyleNames.TableBullet, 198),
        Instance(InText),
        Instance(InCells));

    private static AbstractNum List(int id, string style, int indent) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new ParagraphStyleIdInLevel { Val = style },
            new LevelText { Val = Bullet },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = $"{indent}", Hanging = $"{indent}" }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = id,
    };

    private static NumberingInstance Instance(int id) => new(new AbstractNumId { Val = id }) { NumberID = id };
}
