using System.Text.RegularExpressions;
using Passerelle.EndToEnd.Running;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;

namespace Passerelle.EndToEnd.Sheets;

/// <summary>The PDF files of the sample, read by tools that others wrote.</summary>
public sealed partial class PdfTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly Lazy<Catalogue> Sample = new(() => CatalogueReader.Read(InputFolder.At(Repository.Input)).Catalogue!);

    private IReadOnlyList<string> All => [.. Directory.EnumerateFiles(site.Folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_block_and_every_certification_has_its_files()
    {
        var certifications = Sample.Value.Certifications;
        var expected = certifications.SelectMany(certification => certification.Blocks.SelectMany(block => new[] { "pdf", "docx" }.Select(format => $"{certification.ReferenceTo(block)}.{format}")))
            .Concat(certifications.Select(certification => certification.Number.Value).SelectMany(number => new[]
            {
                $"{number}.pdf", $"{number}.zip", $"referentiel-{number}.pdf", $"referentiel-{number}.docx", $"competences-{number}.csv", $"competences-{number}.xlsx",
                $"audit-{number}.docx", $"{number}.png",
            }))
            .Select(name => name.ToLowerInvariant());
        string[] formats = [".pdf", ".docx", ".csv", ".xlsx", ".zip", ".png"];
        var found = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Where(file => formats.Contains(Path.GetExtension(file))).Select(file => Path.GetFileName(file));

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [PopplerFact]
    public async Task Every_document_is_tagged_and_says_its_title_its_language_and_its_standard()
    {
        var faults = new List<string>();
        foreach (var pdf in All)
        {
            var (facts, meta) = (await Poppler.RunAsync("pdfinfo", pdf), await Poppler.RunAsync("pdfinfo", "-meta", pdf));
            if (!Tagged().IsMatch(facts)) faults.Add($"{pdf} is not tagged");
            if (!Title().IsMatch(facts)) faults.Add($"{pdf} has no title");
            if (!meta.Contains("<dc:language><rdf:Bag><rdf:li>fr</rdf:li>", StringComparison.Ordinal)) faults.Add($"{pdf} does not say that it is French");
            if (!meta.Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal)) faults.Add($"{pdf} does not say that it is PDF/UA-1");
        }

        Assert.NotEmpty(All);
        Faults.AssertNone(faults);
    }

    [PopplerFact]
    public async Task Every_font_is_embedded()
    {
        var faults = new List<string>();
        foreach (var pdf in All)
        {
            // name, type and encoding, then: embedded, subset, to Unicode, and the two numbers of the object.
            var fonts = (await Poppler.RunAsync("pdffonts", pdf)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
            if (fonts.Count == 0) faults.Add($"{pdf} names no font");
            faults.AddRange(fonts.Where(font => font.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^5] != "yes").Select(font => $"{pdf}: {font}"));
        }

        Faults.AssertNone(faults);
    }

    [PopplerFact]
    public async Task The_text_of_every_competency_is_in_its_block_sheet_and_in_the_referentiel()
    {
        var faults = new List<string>();
        foreach (var certification in Sample.Value.Certifications)
        {
            var number = certification.Number.Value.Slug;
            // Its middle column: what stands beside a competency is not read between its lines.
            var referential = await PagesAsync(Path.Combine(site.Folder, number, $"referentiel-{number}.pdf"), "280", "44", "244", "491");
            foreach (var block in certification.Blocks)
            {
                var reference = $"{certification.ReferenceTo(block)}".ToLowerInvariant();
                var sheet = await PagesAsync(Path.Combine(site.Folder, number, block.Code.Value.Slug, reference + ".pdf"), "0", "52", "595", "724");
                faults.AddRange(block.Competencies.Where(competency => !Stands(Letters(competency.Text.Value), sheet)).Select(competency => $"{reference}.pdf: {competency.Code} {competency.Text}"));
                faults.AddRange(block.Competencies.Where(competency => !Stands(Letters(competency.Text.Value), referential)).Select(competency => $"referentiel-{number}.pdf: {reference} {competency.Code}"));
            }
        }

        Faults.AssertNone(faults);
    }

    [PopplerFact]
    public async Task A_block_sheet_is_read_in_the_order_of_its_page()
    {
        var faults = new List<string>();
        foreach (var (pdf, block) in BlockSheets())
        {
            // Quoted runs of text in the order of the tags; what is decoration has no tag and is not among them.
            var read = Letters(string.Concat(Runs().Matches(await Poppler.RunAsync("pdfinfo", "-struct-text", pdf)).Select(run => run.Groups["text"].Value)));
            var at = block.Competencies.Select(competency => read.IndexOf(Beginning(competency.Text.Value), StringComparison.Ordinal)).ToList();
            if (at.Contains(-1)) faults.Add($"{pdf}: a competency is not tagged");
            if (!at.Order().SequenceEqual(at)) faults.Add($"{pdf}: competencies are read in another order");
            if (read.IndexOf(Beginning(block.Title.Value), StringComparison.Ordinal) > at.FirstOrDefault(int.MaxValue)) faults.Add($"{pdf}: the title is read after competencies");
        }

        Faults.AssertNone(faults);
    }

    [PopplerFact]
    public async Task Headings_never_skip_a_level_and_headers_of_tables_say_what_they_head()
    {
        var faults = new List<string>();
        foreach (var pdf in All)
        {
            var tags = await Poppler.RunAsync("pdfinfo", "-struct", pdf);
            var levels = Heading().Matches(tags).Select(heading => heading.Groups["level"].Value[0] - '0').ToList();
            if (levels.FirstOrDefault() != 1 || levels.Count(level => level == 1) != 1) faults.Add($"{pdf}: headings {string.Join(' ', levels)}");
            faults.AddRange(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"{pdf}: h{pair.Second} after h{pair.First}"));
            var (headers, scopes) = (Header().Count(tags), Scope().Count(tags));
            if (headers != scopes) faults.Add($"{pdf}: {headers} headers of tables, {scopes} with scope");
            if (Table().Count(tags) > 0 && headers == 0) faults.Add($"{pdf}: a table without headers");
        }

        Faults.AssertNone(faults);
    }

    private IEnumerable<(string Pdf, Block Block)> BlockSheets() =>
        from certification in Sample.Value.Certifications
        from block in certification.Blocks
        let name = $"{certification.ReferenceTo(block)}.pdf".ToLowerInvariant()
        select (Path.Combine(site.Folder, certification.Number.Value.Slug, block.Code.Value.Slug, name), block);

    /// <summary>The text of each page, of the area that is not its head and its foot.</summary>
    private static async Task<IReadOnlyList<string>> PagesAsync(string pdf, params string[] area)
    {
        var text = await Poppler.RunAsync("pdftotext", "-x", area[0], "-y", area[1], "-W", area[2], "-H", area[3], pdf, "-");
        return [.. text.Split('\f').Select(Letters)];
    }

    /// <summary>Whether a text stands on a page, or begins on one and ends on the next.</summary>
    private static bool Stands(string text, IReadOnlyList<string> pages) =>
        pages.Any(page => page.Contains(text, StringComparison.Ordinal))
        || pages.Zip(pages.Skip(1)).Any(two => Enumerable.Range(1, text.Length - 1).Any(at =>
            two.First.Contains(text[..at], StringComparison.Ordinal) && two.Second.Contains(text[at..], StringComparison.Ordinal)));

    // When it tells the text of tags, this poppler leaves out what follows a hyphen or a guillemet within a line; pdftotext does not.
    private static string Beginning(string text) => Letters(text.Split('-', '‑', '«')[0]);

    // Lines end anywhere and words are hyphenated: letters, digits and signs are compared, blanks and hyphens are not.
    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '‐' or '‑' or '\u00AD' or '"'))).Replace('\'', '’');

    [GeneratedRegex(@"^Tagged:\s+yes", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Tagged();

    [GeneratedRegex(@"^Title:\s+\S", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("""^ *"(?<text>.*)"$""", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Runs();

    [GeneratedRegex(@"^ *H(?<level>[1-6])\b", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ *TH\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(@"^ */Scope /(Column|Row|Both)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Scope();

    [GeneratedRegex(@"^ *Table\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Table();
}
