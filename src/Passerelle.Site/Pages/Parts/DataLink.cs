using Passerelle.Model;
using Passerelle.Site.Exports;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A link to a file for machines.</summary>
/// <param name="Name">Name of its format.</param>
/// <param name="MediaType"><c>application/json</c>.</param>
/// <param name="To">Where it stands.</param>
public sealed record DataLink(string Name, string MediaType, PageAddress To)
{
    /// <summary>The files that stand beside the page of a certification.</summary>
    public static ValueList<DataLink> Of(Certification certification, PageSource source) => All(ExportPlan.Of(certification, FilesOf(source)));

    /// <summary>The files that stand beside the page of a block.</summary>
    public static ValueList<DataLink> Of(Certification certification, Block block, PageSource source) => All(ExportPlan.Of(certification, block, FilesOf(source)));

    // Which files there are does not hang on the address of the site; their content alone does, and nobody asks for it here.
    private static ExportSource FilesOf(PageSource source) => ExportSource.Of(source.Catalogue, address: null);

    private static ValueList<DataLink> All(ValueList<ExportFile> files) =>
        files.Select(file => new DataLink(file.Format.Name, file.Format.MediaType, file.Address)).ToValueList();
}
