using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>The matrix of a certification: which evaluation verifies which competency.</summary>
/// <param name="Certification">Its certification.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Summary">What the matrix shows, in sentences.</param>
/// <param name="Blocks">One table a block.</param>
public sealed record MatrixPage(CodeLink Certification, string Title, string Summary, ValueList<BlockMatrix> Blocks)
{
    /// <summary>The matrices of all certifications.</summary>
    public static IEnumerable<Page> All(PageSource source) => source.Catalogue.Certifications.Select(certification => Of(certification, source));

    private static Page Of(Certification certification, PageSource source)
    {
        var words = source.Words;
        var number = certification.Number.Value;
        var summary = Sum(certification, words);
        var head = new PageHead(
            Addresses.Matrix(number),
            words.Fill("matrix.titleWhole", ("number", number)),
            summary,
            Breadcrumbs.Of(certification, words)).About(certification, source);
        return new Page(head, "matrix", new MatrixPage(
            CodeLink.Of(certification),
            words["matrix.title"],
            summary,
            certification.Blocks.Select(block => new BlockMatrix(
                CodeLink.Of(certification, block),
                block.Code.Value.Slug,
                MatrixTable.Of(certification, block, words))).ToValueList()));
    }

    private static string Sum(Certification certification, Words words)
    {
        var coverages = certification.Blocks
            .SelectMany(block => block.Competencies.Select(competency => block.CoverageOf(competency.Code.Value)))
            .CountBy(coverage => coverage)
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        var missing = coverages.GetValueOrDefault(Coverage.Missing);
        var unsaid = coverages.GetValueOrDefault(Coverage.Unsaid);
        List<string> sentences =
        [
            words.Fill(
                "matrix.counts",
                ("competencies", words.Count("matrix.competencies", coverages.Values.Sum())),
                ("evaluations", words.Count("matrix.evaluations", certification.Blocks.Sum(block => block.Evaluations.Count)))),
        ];
        if (missing > 0) sentences.Add(words.Count("matrix.missingCount", missing));
        if (unsaid > 0) sentences.Add(words.Count("matrix.unsaidCount", unsaid));
        if (missing == 0 && unsaid == 0 && coverages.Count > 0) sentences.Add(words["matrix.complete"]);
        return string.Join(' ', sentences);
    }
}

/// <summary>The matrix of one block.</summary>
/// <param name="Block">Code, title and page.</param>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Table">The table.</param>
public sealed record BlockMatrix(CodeLink Block, string Anchor, MatrixTable Table);
