using Passerelle.Model;
using Passerelle.Site.Exports.SchemaOrg;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Sheets;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>A block of competencies.</summary>
public sealed record BlockPage
{
    /// <summary>Code that names it from anywhere.</summary>
    public required string Code { get; init; }

    /// <summary>The code as the fiche prints it, in a sentence, where that is another one; or null.</summary>
    public required string? PrintedCode { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Part in the certification, in words, or null.</summary>
    public required string? Role { get; init; }

    /// <summary>State of its certification.</summary>
    public required StateLine State { get; init; }

    /// <summary>Tells that its certification has a newer version, or null.</summary>
    public required ReplacedNotice? Replaced { get; init; }

    /// <summary>Its certification.</summary>
    public required CodeLink Certification { get; init; }

    /// <summary>Files of the block.</summary>
    public required ValueList<DownloadLink> Downloads { get; init; }

    /// <summary>Counts to see from afar.</summary>
    public required ValueList<Figure> Figures { get; init; }

    /// <summary>Competencies, with what verifies them.</summary>
    public required ValueList<CompetencyLine> Competencies { get; init; }

    /// <summary>Evaluations.</summary>
    public required ValueList<EvaluationCard> Evaluations { get; init; }

    /// <summary>Its matrix.</summary>
    public required MatrixTable Matrix { get; init; }

    /// <summary>The matrix of the whole certification.</summary>
    public required PageAddress WholeMatrix { get; init; }

    /// <summary>Activities that it serves.</summary>
    public required ValueList<CodeLink> Activities { get; init; }

    /// <summary>Options in which it stands.</summary>
    public required ValueList<string> Options { get; init; }

    /// <summary>What is asked before the training for this block alone.</summary>
    public required ValueList<string> Entry { get; init; }

    /// <summary>What is asked before the validation of this block alone.</summary>
    public required ValueList<string> Validation { get; init; }

    /// <summary>Bridges that give it.</summary>
    public required ValueList<BridgeRow> BridgesTo { get; init; }

    /// <summary>Bridges that ask for it.</summary>
    public required ValueList<BridgeRow> BridgesFrom { get; init; }

    /// <summary>The page of all bridges of its certification, or null where there is none.</summary>
    public required PageAddress? Equivalences { get; init; }

    /// <summary>What it gives in the end, or null where no bridge asks for it.</summary>
    public required PathwayLine? Pathway { get; init; }

    /// <summary>Files for machines.</summary>
    public required ValueList<DataLink> Data { get; init; }

    /// <summary>Files for machines of its certification, which hold it too.</summary>
    public required ValueList<DataLink> WholeData { get; init; }

    /// <summary>Blocks before and after it.</summary>
    public required Neighbours Neighbours { get; init; }

    /// <summary>The pages of all blocks.</summary>
    public static IEnumerable<Page> All(PageSource source) => source.Catalogue.Certifications
        .SelectMany(certification => certification.Blocks.Select((block, at) => Of(certification, block, at, source)));

    private static Page Of(Certification certification, Block block, int at, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var reference = certification.ReferenceTo(block);
        var title = block.Title.Value;
        var head = new PageHead(
            Addresses.Block(reference),
            $"{reference} · {title}",
            words.Count("block.description", block.Competencies.Count, ("code", reference), ("certification", certification.Title.Value)),
            Breadcrumbs.Of(certification, words))
        {
            Alternates = DataLink.Of(certification, block, source),
            Subject = new BlockThing(certification, block),
        }.About(certification, source);
        var evaluations = block.Evaluations.Select(evaluation => EvaluationCard.Of(evaluation, block, reference, words)).ToValueList();
        var to = certification.BridgesTo(reference.Block).Select(bridge => BridgeRow.Of(bridge, catalogue)).ToValueList();
        var from = catalogue.BridgesFrom(reference).Select(bridge => BridgeRow.Of(bridge, catalogue)).ToValueList();
        return new Page(head, "block", new BlockPage
        {
            Code = reference.ToString(),
            PrintedCode = block.PrintedCode is { } printed ? words.Fill("block.printedCode", ("code", printed.Value)) : null,
            Title = title,
            Role = block.Role is { } role ? RoleOf(role.Value, words) : null,
            State = StateLine.Of(certification, source),
            Replaced = ReplacedNotice.Of(certification.Number.Value, source),
            Certification = CodeLink.Of(certification),
            Downloads = DownloadLink.All(SheetPlan.Of(certification, block, source), words),
            Figures = FiguresOf(block, evaluations, to.Count, from.Count, words),
            Competencies = block.Competencies.Select(competency => CompetencyLine.Of(new(certification, block, competency), source)).ToValueList(),
            Evaluations = evaluations,
            Matrix = MatrixTable.Of(certification, block, words),
            WholeMatrix = Addresses.Matrix(certification.Number.Value),
            Activities = certification.ActivitiesOf(block).Select(activity => new CodeLink(activity.Code.Value.Value, activity.Title.Value, null)).ToValueList(),
            Options = certification.OptionsWith(reference.Block).Select(option => option.Name.Value).ToValueList(),
            Entry = block.Prerequisites.Entry.Select(text => text.Value).ToValueList(),
            Validation = block.Prerequisites.Validation.Select(text => text.Value).ToValueList(),
            BridgesTo = to,
            BridgesFrom = from,
            Equivalences = EquivalencesPage.AddressOf(certification, catalogue),
            Pathway = PathwayLine.Of(Holding.Of(reference), source),
            Data = head.Alternates,
            WholeData = DataLink.Of(certification, source),
            Neighbours = Neighbours.Of(certification.Blocks.Select(b => CodeLink.Of(certification, b)).ToValueList(), at),
        });
    }

    private static ValueList<Figure> FiguresOf(Block block, ValueList<EvaluationCard> evaluations, int to, int from, Words words)
    {
        var forms = evaluations.Select(evaluation => evaluation.Form).Distinct().Select((form, at) => at == 0 ? form : InSentence(form)).ToValueList();
        var gaps = block.Competencies.Count(competency => block.CoverageOf(competency.Code.Value) == Coverage.Missing);
        return
        [
            new(words["block.competencies"], $"{block.Competencies.Count}", gaps > 0 ? words.Count("block.gaps", gaps) : null),
            new(words["block.evaluations"], $"{evaluations.Count}", forms.Count > 0 ? words.Join(forms) : null),
            new(words["block.bridges"], $"{to + from}", to + from > 0 ? words.Fill("block.bridgeCounts", ("to", to), ("from", from)) : null),
        ];
    }

    // An acronym keeps its capitals.
    private static string InSentence(string form) =>
        form.Length > 1 && char.IsLower(form[1]) ? char.ToLowerInvariant(form[0]) + form[1..] : form;

    internal static string RoleOf(BlockRole role, Words words) => words["role." + role switch
    {
        BlockRole.Core => "core",
        BlockRole.Optional => "optional",
        _ => "transversal",
    }];
}
