using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Tests.Diagnostics;

public class DiagnosticTextTests
{
    private static readonly SourceText Source = new("site.yaml", "titre: a\ntitr: b\n");

    private static readonly Diagnostic Unknown = new(ShapeFaults.UnknownKey, new SourceSpan("site.yaml", 2, 1, 4), ["titr", "schema, titre"])
    {
        Suggestion = "titre",
        Related = new SourceSpan("site.yaml", 1, 1, 5),
    };

    private static readonly Diagnostic Unread = new(FileFaults.Unread, SourceSpan.StartOf("notes.txt"), ["notes.txt"]);

    [Fact]
    public void A_fault_is_told_in_French() => Assert.Equal(
        Spaced("""
        site.yaml:2:1: erreur PAS301: La clé «~titr~» n’existe pas ici.

          1 | titre: a
        > 2 | titr: b
            | ^^^^

          vouliez-vous dire «~titre~»~?
          aide~: clés admises~: schema, titre.
          voir aussi~: site.yaml:1:1
          passerelle explain PAS301

        """),
        DiagnosticText.Format(Unknown, new InputSources([Source]), Language.French));

    [Fact]
    public void A_fault_is_told_in_English() => Assert.Equal(
        """
        site.yaml:2:1: error PAS301: The key 'titr' does not exist here.

          1 | titre: a
        > 2 | titr: b
            | ^^^^

          did you mean 'titre'?
          help: admitted keys: schema, titre.
          see also: site.yaml:1:1
          passerelle explain PAS301

        """,
        DiagnosticText.Format(Unknown, new InputSources([Source]), Language.English));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Each_part_has_its_kind(Language language)
    {
        var segments = DiagnosticText.Segments(Unknown, new InputSources([Source]), language).Where(segment => segment.Kind != SegmentKind.Layout);

        Assert.Equal(
            [
                SegmentKind.Place, SegmentKind.Error, SegmentKind.Code, SegmentKind.Message,
                SegmentKind.Gutter, SegmentKind.Source, SegmentKind.Gutter, SegmentKind.FaultySource, SegmentKind.Gutter, SegmentKind.Marker,
                SegmentKind.Suggestion, SegmentKind.Hint, SegmentKind.Related, SegmentKind.Explain,
            ],
            segments.Select(segment => segment.Kind));
    }

    [Fact]
    public void Layout_is_blanks_and_colons_only()
    {
        var layout = DiagnosticText.Segments(Unknown, new InputSources([Source]), Language.French).Where(segment => segment.Kind == SegmentKind.Layout);

        Assert.All(layout, segment => Assert.Equal("", segment.Text.Trim(' ', '\n', ':')));
    }

    [Theory]
    [InlineData(Language.French, "avertissement")]
    [InlineData(Language.English, "warning")]
    public void A_warning_is_called_one(Language language, string word)
    {
        var segments = DiagnosticText.Segments(Unread, InputSources.None, language);

        Assert.Contains(new TextSegment(SegmentKind.Warning, word), segments);
        Assert.DoesNotContain(segments, segment => segment.Kind == SegmentKind.Error);
    }

    [Fact]
    public void A_fault_of_a_file_that_was_not_read_has_no_frame() => Assert.Equal(
        """
        notes.txt:1:1: warning PAS107: The file 'notes.txt' is not read: its name or its place is not foreseen.
          help: rename it, move it or take it out of the input folder.
          passerelle explain PAS107

        """,
        DiagnosticText.Format(Unread, InputSources.None, Language.English));

    [Fact]
    public void Braces_in_the_input_stay_as_they_are()
    {
        var fault = Unknown with { Arguments = ["{1}{0}{9}", "{0}"], Suggestion = "{0}" };

        var text = DiagnosticText.Format(fault, InputSources.None, Language.English);

        Assert.Contains("The key '{1}{0}{9}' does not exist here.", text, StringComparison.Ordinal);
        Assert.Contains("did you mean '{0}'?", text, StringComparison.Ordinal);
        Assert.Contains("admitted keys: {0}.", text, StringComparison.Ordinal);
    }

    /// <summary>The tilde stands for the narrow no-break space, which a reader of this source could not see.</summary>
    private static string Spaced(string text) => text.Replace('~', FrenchSpacing.NarrowNoBreakSpace);
}
