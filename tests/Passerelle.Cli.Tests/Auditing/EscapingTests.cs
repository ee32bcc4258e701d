using System.Text.Json;
using System.Xml.Linq;

namespace Passerelle.Cli.Tests.Auditing;

/// <summary>Texts of the input are anybody's: no form of the report lets them out of their place.</summary>
public sealed class EscapingTests : IDisposable
{
    private const string Nasty = "=Coder \"une page\", </b>100 % :: <script>";

    private readonly AuditedSite audited = new();

    public EscapingTests() => audited.Edit(
        "certifications/rncp99102/blocs/bc01.yaml",
        "Cartographier les salles d’un territoire à partir de leur programmation.",
        $"'{Nasty}'");

    public void Dispose() => audited.Dispose();

    [Fact]
    public async Task A_spreadsheet_takes_no_text_for_a_formula() =>
        Assert.Contains(",\"'=Coder \"\"une page\"\", </b>100 % :: <script>\",", await SaidAsync("csv"), StringComparison.Ordinal);

    [Fact]
    public async Task Rows_end_as_RFC_4180_says()
    {
        var rows = (await SaidAsync("csv")).Split("\r\n");

        Assert.Equal(("rule,severity,certification,file,line,column,path,quote,message,source,related", ""), (rows[0], rows[^1]));
        Assert.DoesNotContain(rows, row => row.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public async Task JSON_and_XML_can_be_read()
    {
        var quotes = JsonDocument.Parse(await SaidAsync("json")).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("quote").GetString());
        Assert.Contains(Nasty, quotes);
        XDocument.Parse(await SaidAsync("junit"));
        JsonDocument.Parse(await SaidAsync("sarif"));
    }

    [Fact]
    public async Task A_workflow_command_is_one_line_with_its_own_signs_escaped()
    {
        audited.Site.Write("input/certifications/rncp99101/certification.yaml", audited.Site.Read("input/certifications/rncp99101/certification.yaml").Replace("une année d’expérience", "une année d’activité", StringComparison.Ordinal));

        var lines = (await SaidAsync("github")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.Matches(@"^::(error|warning|notice) file=[^,]+,line=\d+,col=\d+(,endColumn=\d+)?,title=[^,:]+::[^\r\n]+%0A[^\r\n]+$", line));
    }

    private async Task<string> SaidAsync(string format) => (await audited.CheckAsync("--format", format)).Output;
}
