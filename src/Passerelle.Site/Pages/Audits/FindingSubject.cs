using System.Text.RegularExpressions;
using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Audits;

/// <summary>What a finding speaks of: a certification, a block, or one of its competencies and evaluations.</summary>
/// <param name="Block">The block; null for the certification as a whole.</param>
/// <param name="Subject">The nearest thing that has a page.</param>
internal sealed record FindingSubject(Block? Block, CodeLink Subject);

/// <summary>Tells what the findings on one certification speak of. Its blocks are sought by file once, not for each finding.</summary>
internal sealed partial class FindingSubjects(Certification certification)
{
    private readonly ILookup<string, Block> blocksByFile = certification.Blocks.ToLookup(block => block.Code.Place.File, StringComparer.Ordinal);

    public FindingSubject Of(Finding finding) => BlockAt(finding.Place) is { } block
        ? new(block, PartOf(finding.Path, certification.ReferenceTo(block), block) ?? CodeLink.Of(certification, block))
        : new(null, CodeLink.Of(certification));

    /// <summary>A block fills a file from its code on; where a file holds more than one, the last that has begun.</summary>
    private Block? BlockAt(SourceSpan place)
    {
        var inFile = blocksByFile[place.File].ToList();
        return inFile is [var only] ? only : inFile.LastOrDefault(block => block.Code.Place.Line <= place.Line);
    }

    private static CodeLink? PartOf(string path, BlockReference reference, Block block)
    {
        var match = PartPath().Match(path);
        var code = match.Groups["code"].Value;
        if (block.Competencies.FirstOrDefault(each => each.Code.Value.Value == code) is { } competency && match.Groups["list"].Value == "competences")
            return CodeLink.Of(reference, competency);
        return block.Evaluations.FirstOrDefault(each => each.Code.Value.Value == code) is { } evaluation && match.Groups["list"].Value == "evaluations"
            ? CodeLink.Of(reference, evaluation)
            : null;
    }

    [GeneratedRegex(@"^(?<list>competences|evaluations)\[(?<code>[^\]]+)\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PartPath();
}
