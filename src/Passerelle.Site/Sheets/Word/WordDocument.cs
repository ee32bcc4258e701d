using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>Sheets as documents that a school can write on in Word. The same sheet gives the same bytes.</summary>
public static class WordDocument
{
    /// <summary>The document of a block.</summary>
    public static byte[] Of(BlockSheet sheet)
    {
        var context = new WordContext(sheet.Head, sheet.Labels, PageFormat.Portrait);
        return WordFile.Bytes(context, BlockBody.Of(sheet, context));
    }

    /// <summary>The référentiel d’activités, de compétences et d’évaluation.</summary>
    public static byte[] Of(ReferentialSheet sheet)
    {
        var context = new WordContext(sheet.Head, sheet.Labels, PageFormat.Landscape);
        return WordFile.Bytes(context, ReferentialBody.Of(sheet, context));
    }
}
