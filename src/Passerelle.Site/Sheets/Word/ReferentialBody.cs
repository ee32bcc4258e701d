using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>What the référentiel says: first the blocks in three columns, then how the certification is had.</summary>
internal sealed class ReferentialBody
{
    private readonly ReferentialSheet sheet;
    private readonly WordContext context;
    private readonly PartParagraphs text;
    private readonly PartParagraphs lists;

    private ReferentialBody(ReferentialSheet sheet, WordContext context)
    {
        this.sheet = sheet;
        this.context = context;
        text = new(PartStyles.InText, context);
        lists = new(PartStyles.UnderSection, context);
    }

    private SheetLabels Labels => sheet.Labels;

    public static IEnumerable<OpenXmlElement> Of(ReferentialSheet sheet, WordContext context) => new ReferentialBody(sheet, context).Elements();

    // The registration always has a state: the document does not end with a table, after which Word would want a paragraph.
    private IEnumerable<OpenXmlElement> Elements() =>
    [
        .. SheetOpening.Of(context, Facts()),
        .. SheetOpening.Section(Labels.Objectives, text.Of(sheet.Objectives)),
        .. SheetOpening.Section(Labels.Blocks, sheet.Groups.SelectMany(Group)),
        .. SheetOpening.Section(Labels.OtherActivities, sheet.OtherActivities.SelectMany(text.Of)),
        .. SheetOpening.Section(Labels.Obtaining, [.. text.Of(sheet.Completion), .. sheet.Options.SelectMany(lists.Of)]),
        .. SheetOpening.Section(Labels.EvaluationSummary, text.Items(sheet.EvaluationSummary)),
        .. SheetOpening.Section(Labels.Prerequisites, sheet.Prerequisites.SelectMany(lists.Of)),
        .. SheetOpening.Section(Labels.Access, [.. Routes(), .. sheet.Juries.SelectMany(Jury)]),
        .. SheetOpening.Section(Labels.Registration, text.Facts([.. State(), .. sheet.Registration])),
        .. SheetOpening.Section(Labels.Certifiers, sheet.Certifiers.SelectMany(body => CertifierParagraphs.Of(body, text))),
    ];

    private IEnumerable<SheetFact> Facts() =>
        SheetOpening.Facts((Labels.Level, sheet.Head.Level), (Labels.State, sheet.Head.State), (Labels.Address, sheet.Head.Address));

    private IEnumerable<SheetFact> State() => SheetOpening.Facts((Labels.State, sheet.Head.State));

    private IEnumerable<OpenXmlElement> Group(ReferentialGroup group)
    {
        var block = group.Block;
        return
        [
            text.Lead(block.Code, block.Title),
            .. Details(block).Select(detail => WordText.Paragraph(StyleNames.Caption, detail)),
            ReferentialTable.Of(group, context),
            .. text.Of(Labels.Entry, block.Entry),
            .. text.Of(Labels.Validation, block.Validation),
            .. text.Of(Labels.BridgesTo, block.BridgesTo),
            .. text.Of(Labels.BridgesFrom, block.BridgesFrom),
        ];
    }

    private IEnumerable<string> Details(BlockContents block)
    {
        List<string> details = [];
        if (block.Role is not null) details.Add(block.Role);
        if (block.Options.Count > 0) details.Add($"{Labels.Options}{context.Colon}{string.Join(", ", block.Options)}");
        if (block.PrintedCode is not null) details.Add(block.PrintedCode);
        return details.Count == 0 ? [] : [string.Join(" · ", details)];
    }

    private IEnumerable<OpenXmlElement> Routes()
    {
        if (sheet.Routes.Count == 0) return [];
        var table = context.Table(Labels.AccessCaption, (Labels.Route, 4), (Labels.Open, 2), (Labels.Jury, 1), (Labels.ChangedOn, 2));
        return
        [
            WordText.Paragraph(StyleNames.Caption, Labels.AccessCaption),
            table.Of(sheet.Routes.Select(route => (IReadOnlyList<WordCell>)
                [WordCell.Of(route.Name), WordCell.Of(route.Open), WordCell.Of(route.Jury ?? ""), WordCell.Of(route.ChangedOn ?? "")])),
        ];
    }

    private IEnumerable<Paragraph> Jury(SheetJury jury) =>
    [
        WordText.Paragraph(StyleNames.Heading2, jury.Size is null ? $"{Labels.Jury} {jury.Code}" : $"{Labels.Jury} {jury.Code} · {jury.Size}"),
        .. text.Of(jury.Composition),
    ];
}
