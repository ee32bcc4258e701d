using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>
/// Blocks of competencies. They are put in the order of their codes, in which the files of the blocks will be read again; the
/// feed prints them so.
/// </summary>
internal static class BlockParts
{
    private const string List = "BLOCS_COMPETENCES";
    private const string Item = "BLOC_COMPETENCES";

    public static FichePart Blocks { get; } = new(
        (fiche, reading) =>
        {
            var list = reading.Fiche.First(List);
            var codes = new BlockCodes(reading.Number, list?.All(Item) ?? []);
            var blocks = FicheReading.Items(list, Item, element => codes.Of(element) is { } code ? Block(code, element, reading) : null);
            return fiche with { Blocks = blocks.OrderBy(block => block.Code.Value.Value, StringComparer.Ordinal).ToValueList() };
        },
        (fiche, printer) => printer.Items(List, Item, fiche.Blocks, block => Write(fiche, block, printer)));

    /// <summary>The code of a block as the feed prints it.</summary>
    public static string PrintedCode(Certification fiche, Block block) => block.PrintedCode?.Value ?? fiche.ReferenceTo(block).ToString();

    private static Block Block(BlockCode code, FeedElement element, FicheReading reading)
    {
        var path = $"blocs/{code}";
        return new Block
        {
            Code = reading.Draft.At(code, element.Line),
            PrintedCode = Printed(code, element, path, reading),
            Title = Title(code, element, path, reading),
            Competencies = reading.Text(element.First("LISTE_COMPETENCES"), TextFields.Competencies, $"{path}/competences", absent: []),
            Evaluations = reading.Text(element.First("MODALITES_EVALUATION"), TextFields.Evaluations, $"{path}/evaluations", absent: []),
            Prerequisites = new Prerequisites
            {
                Entry = reading.Text(
                    element.First("PREREQUIS_ENTREE_FORMATION_BLOC"), TextFields.List, $"{path}/prerequis/entree", absent: []),
                Validation = reading.Text(
                    element.First("PREREQUIS_VALIDATION_BLOC"), TextFields.List, $"{path}/prerequis/validation", absent: []),
            },
        };
    }

    private static Located<string>? Printed(BlockCode code, FeedElement element, string path, FicheReading reading)
    {
        var printed = element.First("CODE");
        if (printed is null || printed.IsBlank) reading.Draft.Note(NoteKinds.CodesGenerated, path, element.Line);
        var isUsual = reading.Value(printed, ValueFormats.Block) is { } block && block.Value == new BlockReference(reading.Number, code);
        return isUsual ? null : reading.Words(printed);
    }

    private static Located<string> Title(BlockCode code, FeedElement element, string path, FicheReading reading)
    {
        if (reading.Words(element.First("LIBELLE")) is { } title) return title;
        reading.Draft.Note(NoteKinds.TitleMissing, $"{path}/titre", element.Line);
        return reading.Draft.At(code.Value, element.Line);
    }

    private static void Write(Certification fiche, Block block, FichePrinter printer)
    {
        var path = $"blocs/{block.Code.Value}";
        printer.Words("CODE", PrintedCode(fiche, block));
        printer.Words("LIBELLE", block.Title);
        printer.Text("LISTE_COMPETENCES", block.Competencies, TextFields.Competencies, $"{path}/competences");
        printer.Text("MODALITES_EVALUATION", block.Evaluations, TextFields.Evaluations, $"{path}/evaluations");
        printer.Text("PREREQUIS_ENTREE_FORMATION_BLOC", block.Prerequisites.Entry, TextFields.List, $"{path}/prerequis/entree");
        printer.Text("PREREQUIS_VALIDATION_BLOC", block.Prerequisites.Validation, TextFields.List, $"{path}/prerequis/validation");
    }
}
