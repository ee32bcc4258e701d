using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Audits;

/// <summary>Where the links of the report lead: to pages for the public only where these stand beside it.</summary>
internal sealed class AuditLinks(PageSource source)
{
    public PageAddress? To(PageAddress? page) => source.HasPublicPages ? page : null;

    public CodeLink Of(CodeLink link) => link with { To = To(link.To) };

    public MatrixTable Of(MatrixTable table) => table with
    {
        Columns = table.Columns.Select(Of).ToValueList(),
        Rows = table.Rows.Select(row => row with { Competency = Of(row.Competency) }).ToValueList(),
    };
}
