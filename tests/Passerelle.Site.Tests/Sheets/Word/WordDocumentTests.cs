using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Model;
using Passerelle.Site.Sheets.Word;

namespace Passerelle.Site.Tests.Sheets.Word;

public class WordDocumentTests
{
    public static TheoryData<string> Extremes() => Printed.Extremes();

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Whatever_a_certification_says_Word_finds_nothing_wrong(string name)
    {
        var certification = Printed.Extreme(name);
        using var referential = OpenedWord.Of(WordDocument.Of(Printed.Referential(certification)));

        Assert.Empty(referential.Faults());
        foreach (var block in certification.Blocks)
        {
            using var document = OpenedWord.Of(WordDocument.Of(Printed.Block(certification)));
            Assert.Empty(document.Faults());
        }
    }

    [Fact]
    public void Title_author_language_and_day_are_known_without_opening()
    {
        using var document = Block();
        var properties = document.Package.PackageProperties;

        Assert.Equal("RNCP41481BC01 · Préparer un tournage", properties.Title);
        Assert.Equal("École du Plateau", properties.Creator);
        Assert.Equal("fr-FR", properties.Language);
        Assert.Equal(new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc), properties.Created!.Value.ToUniversalTime());
    }

    [Theory]
    [InlineData(Language.French, "fr-FR")]
    [InlineData(Language.English, "en-GB")]
    public void Words_are_marked_with_their_language(Language language, string expected)
    {
        using var document = OpenedWord.Of(WordDocument.Of(Printed.Block(Printed.Linked(), language)));

        var defaults = document.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        Assert.Equal(expected, defaults.Languages!.Val!.Value);
        Assert.Equal(expected, document.Package.PackageProperties.Language);
    }

    [Fact]
    public void Every_style_that_is_used_is_there()
    {
        using var document = Referential();
        var known = document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value).ToHashSet();

        Assert.All(document.Body.Descendants<ParagraphStyleId>(), style => Assert.Contains(style.Val!.Value, known));
        Assert.All(document.Body.Descendants<RunStyle>(), style => Assert.Contains(style.Val!.Value, known));
        Assert.All(document.Body.Descendants<TableStyle>(), style => Assert.Contains(style.Val!.Value, known));
    }

    [Fact]
    public void Headings_are_those_that_Word_knows_and_have_the_colour_of_the_school()
    {
        using var document = Block();
        var heading = document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "Heading1");

        Assert.Equal("heading 1", heading.StyleName!.Val!.Value);
        Assert.Equal(0, heading.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
        Assert.Equal("2D3FA6", heading.StyleRunProperties!.Color!.Val!.Value);
    }

    [Fact]
    public void The_foot_of_each_page_names_day_address_page_and_hash()
    {
        var sheet = Printed.Block(Printed.Linked());
        using var document = OpenedWord.Of(WordDocument.Of(sheet));
        var footer = document.Main.FooterParts.Single();

        Assert.Contains("21 novembre 2026", footer.Footer.InnerText, StringComparison.Ordinal);
        Assert.Contains(sheet.Head.Hash, footer.Footer.InnerText, StringComparison.Ordinal);
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Equal(["https://certifications.example.org/rncp41481/bc01/"], footer.HyperlinkRelationships.Select(link => link.Uri.AbsoluteUri));
        Assert.Contains("RNCP41481BC01", document.Main.HeaderParts.Single().Header.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_is_a_link_in_the_text_too()
    {
        using var document = Block();

        var link = Assert.Single(document.Body.Descendants<Hyperlink>());
        var target = document.Main.HyperlinkRelationships.Single(relationship => relationship.Id == link.Id!.Value);
        Assert.Equal("https://certifications.example.org/rncp41481/bc01/", target.Uri.AbsoluteUri);
    }

    [Fact]
    public void A_block_stands_upright_and_the_referentiel_across()
    {
        using var block = Block();
        using var referential = Referential();

        Assert.Equal((11906u, 16838u), SizeOf(block));
        Assert.Equal((16838u, 11906u), SizeOf(referential));
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void No_paragraph_of_text_is_empty(string name)
    {
        using var document = OpenedWord.Of(WordDocument.Of(Printed.Referential(Printed.Extreme(name))));

        Assert.DoesNotContain("", document.Body.Elements<Paragraph>().Select(paragraph => paragraph.InnerText.Trim()));
        Assert.IsNotType<Table>(document.Body.Elements().SkipLast(1).Last());
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void No_level_of_headings_is_left_out(string name)
    {
        using var document = OpenedWord.Of(WordDocument.Of(Printed.Referential(Printed.Extreme(name))));
        var levels = document.Headings.Select(heading => heading[0] - '0').Prepend(0).ToList();

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Letters_that_no_file_can_hold_are_shown_as_such()
    {
        using var document = OpenedWord.Of(WordDocument.Of(Printed.Block(Printed.Extreme("broken letters"))));

        Assert.Contains("<&>\"\uFFFD\uFFFD 🎬", document.Words, StringComparison.Ordinal);
    }

    private static OpenedWord Block() => OpenedWord.Of(WordDocument.Of(Printed.Block(Printed.Linked())));

    private static OpenedWord Referential() => OpenedWord.Of(WordDocument.Of(Printed.Referential(Printed.Linked())));

    private static (uint Width, uint Height) SizeOf(OpenedWord document)
    {
        var size = document.Body.Descendants<PageSize>().Single();
        return (size.Width!.Value, size.Height!.Value);
    }
}
