using System.Globalization;
using Passerelle.Model;
using Passerelle.Site.Exports.SchemaOrg;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>A competency.</summary>
/// <param name="Code">Code that names it from anywhere.</param>
/// <param name="Title">Its name as a page.</param>
/// <param name="Line">Wording, and what verifies it.</param>
/// <param name="Certification">Its certification.</param>
/// <param name="Block">Its block.</param>
/// <param name="Activities">Activities that its block serves.</param>
/// <param name="Options">Options in which its block stands.</param>
/// <param name="Evaluations">Evaluations that verify it.</param>
/// <param name="Twins">Nearly the same elsewhere.</param>
/// <param name="Neighbours">Competencies before and after it.</param>
public sealed record CompetencyPage(
    string Code,
    string Title,
    CompetencyLine Line,
    CodeLink Certification,
    CodeLink Block,
    ValueList<CodeLink> Activities,
    ValueList<string> Options,
    ValueList<EvaluationCard> Evaluations,
    ValueList<TwinRow> Twins,
    Neighbours Neighbours)
{
    /// <summary>The pages of all competencies.</summary>
    public static IEnumerable<Page> All(PageSource source) =>
        from certification in source.Catalogue.Certifications
        from block in certification.Blocks
        from page in block.Competencies.Select((competency, at) => Of(new(certification, block, competency), at, source))
        select page;

    private static Page Of(PlacedCompetency placed, int at, PageSource source)
    {
        var (certification, block, competency) = placed;
        var words = source.Words;
        var reference = new CompetencyReference(certification.ReferenceTo(block), competency.Code.Value);
        var head = new PageHead(
            Addresses.Competency(reference),
            words.Fill("competency.titleWhole", ("code", competency.Code.Value), ("block", reference.Block)),
            competency.Text.Value,
            Breadcrumbs.Of(certification, block, words))
        {
            Subject = new CompetencyThing(placed),
        }.About(certification, source);
        return new Page(head, "competency", new CompetencyPage(
            reference.ToString(),
            words.Fill("competency.title", ("code", competency.Code.Value)),
            CompetencyLine.Of(placed, source),
            CodeLink.Of(certification),
            CodeLink.Of(certification, block),
            certification.ActivitiesOf(block).Select(activity => new CodeLink(activity.Code.Value.Value, activity.Title.Value, null)).ToValueList(),
            certification.OptionsWith(reference.Block.Block).Select(option => option.Name.Value).ToValueList(),
            block.EvaluationsOf(competency.Code.Value).Select(e => EvaluationCard.Of(e, block, reference.Block, words)).ToValueList(),
            TwinRow.Of(reference, source),
            Neighbours.Of(block.Competencies.Select(c => CodeLink.Of(reference.Block, c)).ToValueList(), at)));
    }
}

/// <summary>A competency elsewhere with nearly the same wording.</summary>
/// <param name="Competency">Code, wording and page.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Certification">Title of its certification.</param>
/// <param name="Share">How much they have in common, in words.</param>
public sealed record TwinRow(CodeLink Competency, string Place, string Certification, string Share)
{
    internal static ValueList<TwinRow> Of(CompetencyReference competency, PageSource source) =>
    [
        .. from twin in source.Catalogue.TwinsOf(competency)
           let found = source.Catalogue.Find(twin.With)
           where found is not null
           select new TwinRow(
               CodeLink.Of(twin.With.Block, found.Competency),
               twin.With.Block.ToString(),
               found.Certification.Title.Value,
               ShareOf(twin.Similarity, source.Words)),
    ];

    private static string ShareOf(double similarity, Words words) => similarity >= 1
        ? words["competency.sameWords"]
        : words.Fill("competency.sharedWords", ("percent", Math.Floor(similarity * 100).ToString(CultureInfo.InvariantCulture)));
}
