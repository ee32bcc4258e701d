using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Sheets;
using Passerelle.Site.Sheets.Typst;

namespace Passerelle.Site.Tests.Sheets.Typst;

/// <summary>The real worker over small templates.</summary>
public sealed class TypesettingTests
{
    private const string Fine = """
        #let sheet = json(bytes(sys.inputs.sheet))
        #set document(title: sheet.title, date: auto)
        #set text(lang: "fr", font: "Atkinson Hyperlegible Next", fallback: false)
        = #sheet.title
        """;

    [Fact]
    public async Task A_sheet_is_a_tagged_PDF_of_the_day()
    {
        var pdf = Encoding.Latin1.GetString((await TypesetAsync(Fine)).Bytes!);

        Assert.StartsWith("%PDF-1.7", pdf, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("D:20261121000000Z", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_sheet_has_the_same_bytes_in_another_worker() =>
        Assert.Equal((await TypesetAsync(Fine)).Bytes, (await TypesetAsync(Fine)).Bytes);

    [Fact]
    public async Task A_picture_is_a_PNG_of_twelve_hundred_pixels()
    {
        var png = (await TypesetAsync("#set page(width: 600pt, height: 315pt)\n" + Fine, "sheets/block.typ", format: "png")).Bytes!;

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        // The first chunk gives width and height, big-endian, from byte 16 (PNG, section 11.2.1).
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Fact]
    public async Task A_fault_of_syntax_has_its_place()
    {
        var message = Assert.Single((await TypesetAsync("= Titre\n#let x = (1, 2\n")).Messages);

        Assert.Equal(new TypstMessage(TypstSeverity.Error, new SourceSpan("sheets/block.typ", 2, 10, 1), "unclosed delimiter"), message);
    }

    [Fact]
    public async Task An_unknown_field_has_its_place_in_the_file_that_asks_for_it()
    {
        var answer = await TypesetAsync("#import \"parts/title.typ\": titled\n#titled(json(bytes(sys.inputs.sheet)))", ("sheets/parts/title.typ", "#let titled(sheet) = [\n  = #sheet.titre\n]"));

        var message = Assert.Single(answer.Messages);
        Assert.Equal(new SourceSpan("sheets/parts/title.typ", 2, 12, 5), message.Place);
        Assert.Contains("\"titre\"", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_breaks_PDF_UA_is_refused_in_Typst_s_own_words()
    {
        var answer = await TypesetAsync(Fine + "\n=== Trop bas");

        Assert.Equal([new(TypstSeverity.Refusal, SourceSpan.StartOf("sheets/block.typ"), "PDF/UA-1 error: skipped from heading level 1 to 3 (heading levels must be consecutive)")], answer.Messages);
        Assert.Null(answer.Bytes);
    }

    [Theory]
    [InlineData("#read(\"/etc/hostname\")", "file not found")]
    [InlineData("#read(\"../../../../etc/hostname\")", "access denied")]
    [InlineData("#import \"@preview/cetz:0.3.0\"", "failed to download package")]
    public async Task A_template_reaches_nothing_outside_its_folder(string reaching, string refusal) =>
        Assert.Contains(refusal, Assert.Single((await TypesetAsync(reaching)).Messages).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_template_that_a_theme_does_not_have_is_named()
    {
        var message = Assert.Single((await TypesetAsync(Fine, "sheets/absent.typ")).Messages);

        Assert.Equal(SourceSpan.StartOf("sheets/absent.typ"), message.Place);
        Assert.Contains("file not found", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fonts_are_those_that_come_along_and_no_others()
    {
        var answer = await TypesetAsync(Fine + "\n#text(font: \"DejaVu Sans\")[Un]\n#text(font: \"Bricolage Grotesque\")[Deux]");

        Assert.NotNull(answer.Bytes);
        var message = Assert.Single(answer.Messages);
        Assert.Equal((TypstSeverity.Warning, "unknown font family: dejavu sans"), (message.Severity, message.Text));
    }

    private static Task<TypstAnswer> TypesetAsync(string template, params (string Path, string Text)[] others) => TypesetAsync(template, "sheets/block.typ", "pdf", others);

    private static async Task<TypstAnswer> TypesetAsync(string template, string main, string format = "pdf", params (string Path, string Text)[] others)
    {
        var program = new TypstProgram(new NodeTools(NodePackage.OfSheets, CacheFolder.OfUser()), TypstProgram.OwnScript);
        var files = others.Append((Path: "sheets/block.typ", Text: template))
            .ToImmutableSortedDictionary(file => file.Path, file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal);
        using var pool = new TypstPool(program, new SheetTemplates(files), size: 1);
        return await pool.TypesetAsync(new(main, """{"title": "L’été « indien »"}""", Given.Today, Format: format), CancellationToken.None);
    }
}
