using DocumentFormat.OpenXml;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>What the document of a block says, from its title to its certifiers.</summary>
internal sealed class BlockBody
{
    private readonly BlockSheet sheet;
    private readonly WordContext context;
    private readonly PartParagraphs text;
    private readonly PartParagraphs lists;

    private BlockBody(BlockSheet sheet, WordContext context)
    {
        this.sheet = sheet;
        this.context = context;
        text = new(PartStyles.InText, context);
        lists = new(PartStyles.UnderSection, context);
    }

    private BlockContents Block => sheet.Block;

    private SheetLabels Labels => sheet.Labels;

    public static IEnumerable<OpenXmlElement> Of(BlockSheet sheet, WordContext context) => new BlockBody(sheet, context).Elements();

    private IEnumerable<OpenXmlElement> Elements() =>
    [
        .. SheetOpening.Of(context, Facts()),
        .. text.Text(Block.PrintedCode),
        .. SheetOpening.Section(Labels.Activities, Block.Activities.Count > 0 ? Block.Activities.SelectMany(text.Of) : text.Note(Labels.NoActivity)),
        .. SheetOpening.Section(Labels.Competencies, Competencies()),
        .. SheetOpening.Section(Labels.Evaluations, Evaluations()),
        .. SheetOpening.Section(Labels.Matrix, sheet.Matrix is null ? [] : MatrixTables.Of(sheet.Matrix, context)),
        .. SheetOpening.Section(Labels.Prerequisites, [.. lists.Of(Labels.Entry, Block.Entry), .. lists.Of(Labels.Validation, Block.Validation)]),
        .. SheetOpening.Section(Labels.Bridges, [.. lists.Of(Labels.BridgesTo, Block.BridgesTo), .. lists.Of(Labels.BridgesFrom, Block.BridgesFrom)]),
        .. SheetOpening.Section(Labels.Obtaining, text.Of(sheet.Obtaining)),
        .. SheetOpening.Section(Labels.Certifiers, sheet.Certifiers.SelectMany(body => CertifierParagraphs.Of(body, text))),
    ];

    private IEnumerable<SheetFact> Facts()
    {
        var head = sheet.Head;
        return SheetOpening.Facts(
            (Labels.Certification, $"{head.CertificationNumber} · {head.CertificationTitle}"),
            (Labels.Level, head.Level),
            (Labels.State, head.State),
            (Labels.Role, Block.Role),
            (Labels.Options, string.Join(", ", Block.Options)),
            (Labels.Address, head.Address));
    }

    private IEnumerable<OpenXmlElement> Competencies() => Block.Competencies.Count > 0
        ? Block.Competencies.SelectMany(competency => CompetencyParagraphs.InText(competency, Labels))
        : text.Note(Labels.NoCompetency);

    private IEnumerable<OpenXmlElement> Evaluations() => Block.Evaluations.Count > 0
        ? Block.Evaluations.SelectMany(evaluation => (IEnumerable<OpenXmlElement>)
        [
            text.Lead(evaluation.Code, evaluation.Title),
            .. text.Description(evaluation),
            .. CriteriaTable.Of(evaluation, context),
        ])
        : text.Note(Labels.NoEvaluation);
}
