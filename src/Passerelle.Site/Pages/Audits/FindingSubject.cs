using System.Text.RegularExpressions;
using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Audits;

/// <summary>What a finding speaks of: a certification, a block, or one of its competencies and evaluations.</summary>
/// <param name="Block">The block, or null.</param>
/// <param name="Subject">The nearest thing that has a page.</param>
internal sealed partial record FindingSubject(Block? Block, CodeLink? Subject)
{
    public static FindingSubject Of(Finding finding, Catalogue catalogue)
    {
        if (finding.Certification is not { } number || catalogue.Certification(number) is not { } certification) return new(null, null);
        return BlockAt(finding.Place, certification) is { } block
            ? new(block, PartOf(finding.Path, certification.ReferenceTo(block), block) ?? CodeLink.Of(certification, block))
            : new(null, CodeLink.Of(certification));
    }

    /// <summary>A block fills a file from its code on; where a file holds more than one, the last that has begun.</summary>
    private static Block? BlockAt(SourceSpan place, Certification certification)
    {
        var inFile = certification.Blocks.Where(block => block.Code.Place.File == place.File).ToList();
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
