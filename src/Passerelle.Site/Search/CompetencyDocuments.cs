using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Search;

/// <summary>Competencies as search finds them.</summary>
internal static class CompetencyDocuments
{
    /// <summary>Those of the catalogue.</summary>
    public static IEnumerable<SearchDocument> All(PageSource source) =>
        from certification in source.Catalogue.Certifications
        from block in certification.Blocks
        from competency in block.Competencies
        let reference = new CompetencyReference(certification.ReferenceTo(block), competency.Code.Value)
        select new SearchDocument(
            SearchKind.Competency,
            [certification.Number.Value.Value, block.Code.Value.Value, competency.Code.Value.Value],
            competency.Text.Value,
            Addresses.Competency(reference));
}
