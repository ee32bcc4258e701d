using System.Text;
using Passerelle.Model;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;
using Passerelle.Site.Sheets;
using Passerelle.Site.Templates;
using Passerelle.Site.Tests.Assets;
using Passerelle.Site.Tests.Sheets.Typst;
using Passerelle.Site.Text;

namespace Passerelle.Site.Tests.Sheets;

public sealed class SheetSetTests : IDisposable
{
    private readonly FakeWorkers workers = new();
    private readonly TemporaryFolder themes = new();

    public SheetSetTests()
    {
        themes.Write("tiny/theme.yaml", "name: tiny\n");
        themes.Write("tiny/sheets/block.typ", "= Fiche\n");
    }

    public void Dispose()
    {
        workers.Dispose();
        themes.Dispose();
    }

    [Fact]
    public async Task All_sheets_are_files_of_the_site()
    {
        var made = await MakeAllAsync(Paper("un"), Table("deux"));

        Assert.Equal(["un.pdf", "deux.csv"], made.Files.Select(file => file.Path));
        Assert.Equal("deux", Text(made.Files[1]));
        Assert.Empty(made.Diagnostics);
    }

    [Fact]
    public async Task An_archive_holds_the_sheets_that_were_made()
    {
        var made = await MakeAllAsync(Paper("un"), Table("deux"), Archive(Paper("un"), Table("deux")));

        Assert.Equal("un.pdf deux.csv", Text(made.Files[^1]));
    }

    [Fact]
    public async Task An_archive_that_would_not_be_whole_is_not_made()
    {
        var made = await MakeAllAsync(Paper("is faulty"), Archive(Paper("is faulty"), Table("deux")));

        Assert.Empty(made.Files);
        Assert.Single(made.Diagnostics);
    }

    [Fact]
    public async Task One_sheet_is_made_alone()
    {
        var never = new WrittenSheet(SheetKind.Competencies, new PageAddress("/never.csv"), () => throw new InvalidOperationException("Nobody asked for it."));

        var made = await Set(Paper("un"), never).MakeAsync("un.pdf", CancellationToken.None);

        Assert.Equal(["un.pdf"], made!.Files.Select(file => file.Path));
    }

    [Fact]
    public async Task An_archive_alone_has_its_contents_made()
    {
        var made = await Set(Paper("un"), Table("deux"), Archive(Paper("un"), Table("deux"))).MakeAsync("tout.zip", CancellationToken.None);

        Assert.Equal("un.pdf deux.csv", Text(Assert.Single(made!.Files)));
    }

    [Fact]
    public async Task There_is_nothing_at_an_unknown_path() =>
        Assert.Null(await Set(Paper("un")).MakeAsync("deux.pdf", CancellationToken.None));

    [Fact]
    public async Task A_fault_names_the_sheet_and_the_line_of_the_template()
    {
        var fault = Assert.Single((await MakeAllAsync(Paper("is faulty"))).Diagnostics);

        Assert.Equal(("PAS611", new SourceSpan("themes/tiny/sheets/block.typ", 4, 8, 1)), (fault.Kind.Code, fault.Place));
        Assert.Equal("la fiche «\u202Fis faulty.pdf\u202F» ne peut pas être composée\u202F: unknown variable: x", fault.Message(Language.French));
        Assert.Equal("the sheet “is faulty.pdf” cannot be typeset: unknown variable: x", fault.Message(Language.English));
    }

    [Fact]
    public async Task One_line_that_spoils_many_sheets_is_one_fault()
    {
        var papers = Enumerable.Range(1, 5).Select(number => Paper("is faulty", $"/{number}.pdf")).ToArray();

        var fault = Assert.Single((await MakeAllAsync(papers)).Diagnostics);

        Assert.Equal("1.pdf, 2.pdf, 3.pdf … (5)", fault.Arguments[0]);
    }

    [Fact]
    public async Task Every_fault_is_told_with_its_severity()
    {
        var made = await MakeAllAsync(Paper("is faulty"), Paper("dies"), Paper("is doubtful"), Paper("fine"));

        Assert.Equal(["PAS611", "PAS614", "PAS613"], made.Diagnostics.Select(fault => fault.Kind.Code));
        Assert.Equal(["is doubtful.pdf", "fine.pdf"], made.Files.Select(file => file.Path));
        Assert.Equal("la fiche «\u202Fdies.pdf\u202F» a fait échouer deux fois le compositeur\u202F: out of ink", made.Diagnostics[1].Message(Language.French));
    }

    [Fact]
    public async Task Tools_that_fail_are_one_fault_that_names_the_way_out()
    {
        themes.Write("tiny/sheets/broken.typ", "");

        var fault = Assert.Single((await MakeAllAsync(Paper("un"), Paper("deux"))).Diagnostics);

        Assert.Equal("PAS610", fault.Kind.Code);
        Assert.Contains("out of ink", fault.Message(Language.French), StringComparison.Ordinal);
        Assert.Contains("--no-sheets", fault.Hint(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_string_that_the_theme_does_not_have_is_a_fault_as_on_pages()
    {
        var paper = Paper("un") with { Compose = () => throw new MissingStringException("sheets.title", "fr") };

        var fault = Assert.Single((await MakeAllAsync(paper)).Diagnostics);

        Assert.Equal(("PAS505", "themes/tiny/i18n/fr.yaml"), (fault.Kind.Code, fault.Place.File));
    }

    private static TypesetSheet Paper(string words, string? path = null) =>
        new(SheetKind.Block, new PageAddress(path ?? $"/{words}.pdf"), "sheets/block.typ", Given.Today, () => new(words), () => words);

    private static WrittenSheet Table(string words) => new(SheetKind.Competencies, new PageAddress($"/{words}.csv"), () => Encoding.UTF8.GetBytes(words));

    private static SheetArchive Archive(params SheetFile[] sheets) =>
        new(new PageAddress("/tout.zip"), sheets.ToValueList(), files => Encoding.UTF8.GetBytes(string.Join(' ', files.Select(file => file.Path))));

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private async Task<BuiltSite> MakeAllAsync(params SheetFile[] sheets) => await Set(sheets).MakeAllAsync(CancellationToken.None);

    private SheetSet Set(params SheetFile[] sheets) =>
        new(sheets.ToValueList(), Theme.Find("tiny", [themes.Path]), Language.French, new SheetPress(workers.Program, workers.Cache));
}
