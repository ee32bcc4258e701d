using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>A number to see from afar.</summary>
/// <param name="Term">What is counted.</param>
/// <param name="Answer">How many, or a short word.</param>
/// <param name="Detail">Words under it, or null.</param>
/// <param name="InWords">Whether the answer is words, which are set smaller than numbers.</param>
public sealed record SheetFigure(string Term, string Answer, string? Detail, bool InWords)
{
    internal static SheetFigure Of(SummaryFact fact, Typeset say) => new(say.Of(fact.Term), say.Of(fact.Answer), say.OrNull(fact.Detail), fact.InWords);
}

/// <summary>A block in a list of blocks.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">Title.</param>
/// <param name="Details">Role, options, number of competencies, forms of evaluation.</param>
public sealed record SheetBlockRow(string Code, string Title, ValueList<string> Details)
{
    internal static SheetBlockRow Of(BlockRow row, Typeset say)
    {
        string?[] details = [row.Role, row.Options, row.Competencies, row.Forms];
        return new(
            row.Block.Code,
            Shortening.Short(say.Of(row.Block.Text)),
            say.Lines(details.OfType<string>()).Select(detail => Shortening.Short(detail)).ToValueList());
    }
}
