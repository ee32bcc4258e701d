using Passerelle.Site.Pages;

namespace Passerelle.Site.Search;

/// <summary>Blocks as search finds them. One of an external certification has no page: the certification's tells what it gives.</summary>
internal static class BlockDocuments
{
    /// <summary>Those of the catalogue.</summary>
    public static IEnumerable<SearchDocument> All(PageSource source) =>
        from certification in source.Catalogue.Certifications
        from block in certification.Blocks
        let reference = certification.ReferenceTo(block)
        select new SearchDocument(SearchKind.Block, [reference.Certification.Value, reference.Block.Value], block.Title.Value, Addresses.Block(reference));

    /// <summary>Those of certifications that the catalogue only refers to.</summary>
    public static IEnumerable<SearchDocument> Externals(PageSource source) =>
        from external in source.Catalogue.Externals
        from block in external.Blocks
        select new SearchDocument(
            SearchKind.Block, [external.Number.Value.Value, block.Code.Value.Value], block.Title.Value, Addresses.Certification(external.Number.Value).At("blocs"));
}
