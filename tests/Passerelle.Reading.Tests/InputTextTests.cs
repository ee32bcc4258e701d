using System.Text;
using Passerelle.Model;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Tests;

/// <summary>The keys that lead to a value, and where a part of a value stands, however it is written.</summary>
public class InputTextTests
{
    [Theory]
    [InlineData("texte: un deux trois", 1, 8)]
    [InlineData("texte: 'un deux trois'", 1, 9)]
    [InlineData("texte: 'l''un deux'", 1, 12)]
    [InlineData("texte: \"un \\\"deux\\\" trois\"", 1, 9)]
    [InlineData("texte: \"\\u00e9t\\u00e9 un\"", 1, 23)]
    [InlineData("texte: |-\n  deux\n\n    un deux", 4, 5)]
    [InlineData("texte: >\n  deux\n  trois un", 3, 9)]
    [InlineData("texte: deux\n  trois un", 2, 9)]
    [InlineData("texte: \"deux \\\n  un\"", 2, 3)]
    [InlineData("texte:\n  un deux", 2, 3)]
    [InlineData("texte: ’😀 un", 1, 12)]
    public void A_part_of_a_value_is_found_in_its_file(string yaml, int line, int column)
    {
        var input = Input(yaml, out var place);
        var value = input.ValueAt(place)!.Text!;

        Assert.Equal(new SourceSpan("site.yaml", line, column, 2), input.PartOf(place, value.IndexOf("un", StringComparison.Ordinal), 2));
    }

    [Fact]
    public void A_part_over_two_lines_is_told_as_far_as_the_first_goes()
    {
        var input = Input("texte: |\n  un deux\n  trois\n", out var place);

        Assert.Equal(new SourceSpan("site.yaml", 2, 6, 4), input.PartOf(place, 3, 10));
    }

    [Fact]
    public void Items_are_called_by_their_code_or_else_counted()
    {
        var input = Input("a:\n  - code: C3\n    texte: un\n  - texte: deux\nb: [x, y]\n", out _);

        Assert.Equal("a[C3].texte", input.ValueAt(new SourceSpan("site.yaml", 3, 12, 2))?.Path);
        Assert.Equal("a[1].texte", input.ValueAt(new SourceSpan("site.yaml", 4, 12, 4))?.Path);
        Assert.Equal("b[1]", input.ValueAt(new SourceSpan("site.yaml", 5, 8, 1))?.Path);
        Assert.Equal(new WrittenValue("b", null), input.ValueAt(new SourceSpan("site.yaml", 5, 4, 1)));
    }

    [Fact]
    public void Where_nothing_begins_there_is_no_value()
    {
        var input = Input("a: b\n", out _);

        Assert.Null(input.ValueAt(new SourceSpan("site.yaml", 7, 1, 0)));
        Assert.Null(input.ValueAt(SourceSpan.StartOf("absent.yaml")));
        Assert.Equal(SourceSpan.StartOf("absent.yaml"), input.PartOf(SourceSpan.StartOf("absent.yaml"), 1, 1));
    }

    private static InputText Input(string yaml, out SourceSpan place)
    {
        var folder = InputFolder.Of(new Dictionary<string, byte[]> { ["site.yaml"] = Encoding.UTF8.GetBytes(yaml) });
        var value = yaml.StartsWith("texte:\n", StringComparison.Ordinal) ? (Line: 2, Column: 3) : (Line: 1, Column: 8);
        place = new SourceSpan("site.yaml", value.Line, value.Column, 0);
        return new InputText(CatalogueReader.Read(folder).Sources);
    }
}
