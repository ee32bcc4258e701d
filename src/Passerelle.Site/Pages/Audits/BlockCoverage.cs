using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Audits;

/// <summary>How far the competencies of a block are verified.</summary>
/// <param name="Block">The block.</param>
/// <param name="Competencies">How many it has.</param>
/// <param name="Verified">How many an evaluation is said to verify.</param>
/// <param name="Gaps">Those that no evaluation verifies.</param>
/// <param name="Unsaid">Those of which the fiche does not say it.</param>
/// <param name="Table">The matrix itself.</param>
public sealed record BlockCoverage(CodeLink Block, int Competencies, int Verified, ValueList<CodeLink> Gaps, ValueList<CodeLink> Unsaid, MatrixTable Table)
{
    internal static BlockCoverage Of(Certification certification, Block block, PageSource source)
    {
        var links = new AuditLinks(source);
        var reference = certification.ReferenceTo(block);
        return new(
            links.Of(CodeLink.Of(certification, block)),
            block.Competencies.Count,
            block.Competencies.Count(competency => block.CoverageOf(competency.Code.Value) == Coverage.Verified),
            With(Coverage.Missing),
            With(Coverage.Unsaid),
            links.Of(MatrixTable.Of(certification, block, source.Words)));

        ValueList<CodeLink> With(Coverage coverage) => block.Competencies
            .Where(competency => block.CoverageOf(competency.Code.Value) == coverage)
            .Select(competency => links.Of(CodeLink.Of(reference, competency)))
            .ToValueList();
    }
}
