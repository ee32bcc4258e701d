using Passerelle.Model;
using Passerelle.Site.Exports.SchemaOrg;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Pages.Comparisons;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Sheets;

namespace Passerelle.Site.Pages;

/// <summary>A certification: everything that its files say.</summary>
public sealed record CertificationPage
{
    /// <summary>Number in the register.</summary>
    public required string Number { get; init; }

    /// <summary>Tells that there is a newer version, or null.</summary>
    public required ReplacedNotice? Replaced { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Files of the certification.</summary>
    public required ValueList<DownloadLink> Downloads { get; init; }

    /// <summary>What everyone asks first.</summary>
    public required SummaryBox Summary { get; init; }

    /// <summary>Parts of the page that have something to say.</summary>
    public required ValueList<Link> Contents { get; init; }

    /// <summary>Prose of the school, or null.</summary>
    public required MarkdownText? Presentation { get; init; }

    /// <summary>Aims and context, or null.</summary>
    public required string? Objectives { get; init; }

    /// <summary>Activities of the occupation.</summary>
    public required ValueList<ActivityRow> Activities { get; init; }

    /// <summary>Competencies that the fiche says are attested, where its list differs from that of the blocks.</summary>
    public required ValueList<TaskGroup> Attested { get; init; }

    /// <summary>Blocks.</summary>
    public required ValueList<BlockRow> Blocks { get; init; }

    /// <summary>The matrix.</summary>
    public required PageAddress Matrix { get; init; }

    /// <summary>Forms of evaluation announced for the whole.</summary>
    public required ValueList<string> Evaluations { get; init; }

    /// <summary>How it is obtained, or null.</summary>
    public required CompletionPart? Completion { get; init; }

    /// <summary>Bridges that give the whole certification.</summary>
    public required ValueList<BridgeRow> TotalBridges { get; init; }

    /// <summary>Bridges that give some blocks.</summary>
    public required ValueList<BridgeRow> PartialBridges { get; init; }

    /// <summary>What this certification gives elsewhere in the catalogue.</summary>
    public required ValueList<BridgeRow> BridgesFrom { get; init; }

    /// <summary>The page of all its bridges, or null where it has none and stands alone.</summary>
    public required PageAddress? Equivalences { get; init; }

    /// <summary>Access routes, juries, territories.</summary>
    public required AccessPart Access { get; init; }

    /// <summary>Occupations and sectors.</summary>
    public required OutcomesPart Outcomes { get; init; }

    /// <summary>Insertion of promotions, or null.</summary>
    public required InsertionPart? Insertion { get; init; }

    /// <summary>What is asked of candidates.</summary>
    public required PrerequisitesPart Prerequisites { get; init; }

    /// <summary>Registration.</summary>
    public required ValueList<Fact> Registration { get; init; }

    /// <summary>What only the Répertoire spécifique asks.</summary>
    public required ValueList<Fact> SpecificTerms { get; init; }

    /// <summary>Lineage.</summary>
    public required ValueList<VersionRow> Versions { get; init; }

    /// <summary>The page of its versions, or null.</summary>
    public required PageAddress? VersionsInFull { get; init; }

    /// <summary>Certifiers, partners, venues.</summary>
    public required BodiesPart Bodies { get; init; }

    /// <summary>Codes of nomenclatures.</summary>
    public required ValueList<ClassificationGroup> Classification { get; init; }

    /// <summary>Links of the fiche.</summary>
    public required ValueList<FactValue> Links { get; init; }

    /// <summary>Text of the source that no other part could take.</summary>
    public required ValueList<UnrecognisedRow> Unrecognised { get; init; }

    /// <summary>Comparisons with others, or null.</summary>
    public required ComparisonLinks? Comparison { get; init; }

    /// <summary>Files for machines.</summary>
    public required ValueList<DataLink> Data { get; init; }

    /// <summary>How many bridges lead here.</summary>
    public int BridgeCount => TotalBridges.Count + PartialBridges.Count;

    /// <summary>Whether aims and activities are known.</summary>
    public bool HasAims => Objectives is not null || Activities.Count + Attested.Count > 0;

    /// <summary>Whether it is known how one is evaluated and how the certification is obtained.</summary>
    public bool HasCompletion => Completion is not null || Evaluations.Count > 0;

    /// <summary>Whether bridges lead here or from here.</summary>
    public bool HasBridges => BridgeCount + BridgesFrom.Count > 0;

    /// <summary>Whether there are links or leftovers of the source.</summary>
    public bool HasSources => Links.Count + Unrecognised.Count > 0;

    /// <summary>The pages of all certifications.</summary>
    internal static IEnumerable<Page> All(ComparisonPairs pairs, PageSource source) =>
        source.Catalogue.Certifications.Select(certification => Of(certification, pairs, source));

    private static Page Of(Certification certification, ComparisonPairs pairs, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var number = certification.Number.Value;
        var head = new PageHead(
            Addresses.Certification(number),
            $"{certification.Title} · {number}",
            words.Count("certification.description", certification.Blocks.Count, ("title", certification.Title.Value), ("number", number)),
            Breadcrumbs.Catalogue(certification, words))
        {
            Alternates = DataLink.Of(certification, source),
            Subject = CertificationThing.Of(certification, source),
        }.About(certification, source);
        var page = new CertificationPage
        {
            Number = number.Value,
            Title = certification.Title.Value,
            Replaced = ReplacedNotice.Of(number, source),
            Downloads = DownloadLink.All(SheetPlan.Of(certification, source), words),
            Summary = SummaryBox.Of(certification, source),
            Contents = [],
            Presentation = certification.Presentation,
            Objectives = certification.Objectives?.Value,
            Activities = ActivityRow.All(certification, words),
            Attested = certification.AttestedCompetencies.Select(group => new TaskGroup(group.Title?.Value, Texts(group.Competencies))).ToValueList(),
            Blocks = BlockRow.All(certification, words),
            Matrix = Addresses.Matrix(number),
            Evaluations = Texts(certification.EvaluationSummary),
            Completion = CompletionPart.Of(certification, words),
            TotalBridges = BridgesOf(certification, EquivalenceExtent.Total, catalogue),
            PartialBridges = BridgesOf(certification, EquivalenceExtent.Partial, catalogue),
            BridgesFrom = catalogue.BridgesFrom(number).Select(bridge => BridgeRow.Of(bridge, catalogue)).ToValueList(),
            Equivalences = EquivalencesPage.AddressOf(certification, catalogue),
            Access = AccessPart.Of(certification, words),
            Outcomes = OutcomesPart.Of(certification),
            Insertion = InsertionPart.Of(certification, words),
            Prerequisites = PrerequisitesPart.Of(certification.Prerequisites, words),
            Registration = RegistrationPart.Of(certification, words),
            SpecificTerms = SpecificTermsPart.Of(certification, words),
            Versions = VersionRow.All(certification, source),
            VersionsInFull = VersionsPage.HasPage(number, catalogue) ? Addresses.Versions(number) : null,
            Bodies = BodiesPart.Of(certification, source),
            Classification = ClassificationGroup.All(certification, source),
            Links = certification.Links.Select(link => new FactValue(Named(link), link.Address.Value.Href)).ToValueList(),
            Unrecognised = certification.Unrecognised.Select(text => new UnrecognisedRow(text.Origin.Value, text.Text.Value)).ToValueList(),
            Comparison = ComparisonLinks.Of(certification, pairs, catalogue),
            Data = head.Alternates,
        };
        return new Page(head, "certification", page with { Contents = PageContents.Of(page, head.Address, words) });
    }

    private static ValueList<BridgeRow> BridgesOf(Certification certification, EquivalenceExtent extent, Catalogue catalogue) => Bridge.AllTo(certification)
        .Where(bridge => bridge.Terms.Extent.Value == extent)
        .Select(bridge => BridgeRow.Of(bridge, catalogue))
        .ToValueList();

    // Fiches give several links the same title: the host tells them apart.
    private static string Named(WebLink link) =>
        link.Title is { } title ? $"{title} ({link.Address.Value.Host})" : link.Address.Value.Text;

    private static ValueList<string> Texts(ValueList<Located<string>> texts) => texts.Select(text => text.Value).ToValueList();
}
