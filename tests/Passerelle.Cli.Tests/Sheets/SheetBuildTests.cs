namespace Passerelle.Cli.Tests.Sheets;

/// <summary>What a build does about sheets, with a theme that has small templates of its own.</summary>
public sealed class SheetBuildTests : IDisposable
{
    private const string Template = """
        #let sheet = json(bytes(sys.inputs.sheet))
        #set document(title: sheet.head.title)
        #set text(lang: "fr", font: "Atkinson Hyperlegible Next")
        = #sheet.head.title

        """;

    private const string BlockPdf = "output/rncp10001/bc01/rncp10001bc01.pdf";

    private readonly TestSite site = new();

    public SheetBuildTests()
    {
        site.Write("input/certifications/rncp10001/certification.yaml", "numero: RNCP10001\nintitule: Assistant\nniveau: 5\nenregistrement: {echeance: 2030-10-27}\n");
        site.Write("input/certifications/rncp10001/blocs/bc01.yaml", "code: BC01\ntitre: Préparer\ncompetences: [{code: C1, texte: Lire un plan.}]\n");
        site.Write("themes/petit/theme.yaml", "name: petit\nbase: default\n");
        foreach (var name in new[] { "block", "certification", "referential" }) site.Write($"themes/petit/sheets/{name}.typ", Template);
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Sheets_are_written_beside_their_pages()
    {
        var run = await BuildAsync();

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.StartsWith("%PDF", site.Read(BlockPdf), StringComparison.Ordinal);
        Assert.StartsWith("%PDF", site.Read("output/rncp10001/rncp10001.pdf"), StringComparison.Ordinal);
        Assert.StartsWith("%PDF", site.Read("output/rncp10001/referentiel-rncp10001.pdf"), StringComparison.Ordinal);
        Assert.Contains("href=\"rncp10001bc01.pdf\"", site.Read("output/rncp10001/bc01/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_sheets_none_is_made_and_no_page_leads_to_one()
    {
        var run = await BuildAsync("--no-sheets", "--verbose");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("sheets", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(site.Output, "*.pdf", SearchOption.AllDirectories));
        Assert.DoesNotContain(".pdf", site.Read("output/rncp10001/bc01/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_goes_without_sheets_loses_those_it_had()
    {
        await BuildAsync();

        await BuildAsync("--no-sheets");

        Assert.False(File.Exists(site[BlockPdf]));
    }

    [Fact]
    public async Task A_second_build_writes_the_same_bytes()
    {
        await BuildAsync();

        Assert.Matches(@": 0 écrit, \d+ inchangés, 0 retiré,", (await BuildAsync()).LastLine);
    }

    [Fact]
    public async Task A_fault_of_syntax_is_told_with_its_line_in_French()
    {
        site.Write("themes/petit/sheets/block.typ", Template + "#let x = (1, 2\n");

        var run = await BuildAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            themes/petit/sheets/block.typ:5:10: erreur PAS611: la fiche « rncp10001bc01.pdf » ne peut pas être composée : unclosed delimiter

              3 | #set text(lang: "fr", font: "Atkinson Hyperlegible Next")
              4 | = #sheet.head.title
            > 5 | #let x = (1, 2
                |          ^

              aide : corrigez ce gabarit du thème
              passerelle explain PAS611


            """,
            Plain(run.Errors));
        Assert.Equal("Rien n’a été écrit : 1 faute dans 1 fichier.", Plain(run.LastLine));
    }

    [Fact]
    public async Task An_unknown_field_is_told_with_its_line_in_English()
    {
        site.Write("input/site.yaml", TestSite.SiteYaml + "langue: en\n");
        site.Write("themes/petit/sheets/block.typ", Template + "#sheet.head.titel\n");

        var run = await BuildAsync();

        Assert.Equal(
            """
            themes/petit/sheets/block.typ:5:13: error PAS611: the sheet “rncp10001bc01.pdf” cannot be typeset: dictionary does not contain key "titel"

              3 | #set text(lang: "fr", font: "Atkinson Hyperlegible Next")
              4 | = #sheet.head.title
            > 5 | #sheet.head.titel
                |             ^^^^^

              help: mend this template of the theme
              passerelle explain PAS611


            """,
            run.Errors);
    }

    [Fact]
    public async Task What_breaks_PDF_UA_is_told_with_the_sheet()
    {
        site.Write("themes/petit/sheets/certification.typ", Template + "=== Trop bas\n");

        var run = await BuildAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "themes/petit/sheets/certification.typ:1:1: erreur PAS612: la fiche « rncp10001.pdf » ne serait pas accessible : PDF/UA-1 error: skipped from heading level 1 to 3",
            Plain(run.Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_pages_and_of_sheets_are_told_in_one_run_and_the_last_site_stays()
    {
        await BuildAsync();
        var before = site.Read("output/index.html");
        site.Write("themes/petit/sheets/block.typ", "#absent");
        site.Write("themes/petit/sheets/certification.typ", "#absent");
        site.Write("themes/petit/templates/glossary.hbs", "{{Page.Absent}}");

        var run = await BuildAsync();

        Assert.Equal("Rien n’a été écrit : 3 fautes dans 3 fichiers.", Plain(run.LastLine));
        Assert.Equal(before, site.Read("output/index.html"));
        Assert.True(File.Exists(site[BlockPdf]));
    }

    [Fact]
    public async Task A_doubtful_sheet_is_written_and_a_strict_build_refuses_it()
    {
        site.Write("themes/petit/sheets/block.typ", Template + "#text(font: \"Absente\")[Un]\n");

        var strict = await BuildAsync("--strict");
        var usual = await BuildAsync();

        Assert.Equal((1, 0), (strict.ExitCode, usual.ExitCode));
        Assert.Contains("avertissement PAS613", usual.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(site[BlockPdf]));
    }

    private Task<CommandRun> BuildAsync(params string[] more) => site.BuildAsync(["--theme", "petit", .. more]);

    private static string Plain(string text) => text.Replace('\u202F', ' ').Replace('\u00A0', ' ');
}
