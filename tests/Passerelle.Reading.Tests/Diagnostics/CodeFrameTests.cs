using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Tests.Diagnostics;

public class CodeFrameTests
{
    private const string Five = "un: 1\ndeux: 2\ntrois: 3\nquatre: 4\ncinq: 5\n";

    [Fact]
    public void A_fault_in_the_middle_has_two_lines_before_and_two_after() => Assert.Equal(
        """
          1 | un: 1
          2 | deux: 2
        > 3 | trois: 3
            |        ^
          4 | quatre: 4
          5 | cinq: 5

        """,
        Frame(Five, 3, 8, 1));

    [Fact]
    public void A_fault_on_the_first_line_has_only_lines_after() => Assert.Equal(
        """
        > 1 | un: 1
            | ^^
          2 | deux: 2
          3 | trois: 3

        """,
        Frame(Five, 1, 1, 2));

    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    public void A_fault_on_the_last_line_has_only_lines_before(string end) => Assert.Equal(
        """
          3 | trois: 3
          4 | quatre: 4
        > 5 | cinq: 5
            |       ^

        """,
        Frame(Five.TrimEnd('\n') + end, 5, 7, 1));

    [Fact]
    public void A_fault_at_the_end_of_a_line_is_marked_behind_it() => Assert.Equal(
        """
        > 1 | un:
            |    ^

        """,
        Frame("un:", 1, 4, 0));

    [Fact]
    public void A_fault_on_an_empty_line_is_marked_all_the_same() => Assert.Equal(
        """
          1 | un: 1
        > 2 |
            | ^
          3 | trois: 3

        """,
        Frame("un: 1\n\ntrois: 3\n", 2, 1, 0));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 999)]
    public void A_fault_of_an_empty_file_is_marked_on_its_only_line(int line, int column) => Assert.Equal(
        """
        > 1 |
            | ^

        """,
        Frame("", line, column, 0));

    [Fact]
    public void A_tab_is_shown_as_four_blanks_before_and_within_the_marker() => Assert.Equal(
        """
        > 1 |     a    b
            |      ^^^^^

        """,
        Frame("\ta\tb", 1, 3, 2));

    [Fact]
    public void A_control_character_is_shown_as_a_sign_of_one_column() => Assert.Equal(
        """
        > 1 | a��b
            |    ^

        """,
        Frame("a\u0001\u001bb", 1, 4, 1));

    [Fact]
    public void Line_numbers_of_several_digits_stand_in_one_column()
    {
        var text = string.Concat(Enumerable.Range(1, 101).Select(number => $"l: {number}\n"));

        Assert.Equal(
            """
               97 | l: 97
               98 | l: 98
            >  99 | l: 99
                  |    ^^
              100 | l: 100
              101 | l: 101

            """,
            Frame(text, 99, 4, 2));
    }

    [Fact]
    public void A_long_line_is_cut_after_a_hundred_columns()
    {
        var frame = Frame(new string('a', 101), 1, 3, 2).Split('\n');

        Assert.Equal("> 1 | " + new string('a', 100) + "…", frame[0]);
        Assert.Equal("    |   ^^", frame[1]);
    }

    [Fact]
    public void A_line_of_a_hundred_columns_is_shown_whole() =>
        Assert.StartsWith($"> 1 | {new string('a', 100)}\n", Frame(new string('a', 100), 1, 3, 2), StringComparison.Ordinal);

    [Fact]
    public void A_long_line_is_shown_around_a_fault_far_right_and_its_neighbours_alike()
    {
        var frame = Frame($"{new string('a', 200)}!{new string('b', 200)}\n{new string('c', 200)}\nd\n", 1, 201, 1).Split('\n');

        Assert.Equal($"> 1 | …{new string('a', 39)}!{new string('b', 59)}…", frame[0]);
        Assert.Equal($"    | {new string(' ', 40)}^", frame[1]);
        Assert.Equal($"  2 | …{new string('c', 39)}", frame[2]);
        Assert.Equal("  3 |", frame[3]);
    }

    [Fact]
    public void A_wide_mark_ends_with_the_columns_that_are_shown()
    {
        var frame = Frame(new string('a', 50) + new string('b', 300), 1, 51, 300).Split('\n');

        Assert.Equal($"> 1 | …{new string('a', 39)}{new string('b', 60)}…", frame[0]);
        Assert.Equal($"    | {new string(' ', 40)}{new string('^', 60)}", frame[1]);
    }

    [Fact]
    public void A_mark_never_goes_beyond_its_line() => Assert.Equal(
        """
        > 1 | a: b
            |    ^
          2 | c: d

        """,
        Frame("a: b\nc: d\n", 1, 4, 80));

    [Theory]
    [InlineData(50)]
    [InlineData(500)]
    public void A_neighbour_that_is_blank_where_the_frame_is_shows_nothing_of_itself(int blanks)
    {
        var frame = Frame($"{new string('a', 120)}\nb{new string(' ', 120 + blanks)}\n", 1, 120, 1).Split('\n');

        Assert.Equal("  2 |", frame[2].TrimEnd('…', ' '));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_cut_never_parts_the_halves_of_a_letter(int before)
    {
        var line = new string('a', before) + string.Concat(Enumerable.Repeat("😀", 200));

        var frame = Frame(line, 1, 201 + before, 2);

        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(frame)));
    }

    private static string Frame(string text, int line, int column, int length) =>
        string.Concat(CodeFrame.Of(new SourceSpan("x.yaml", line, column, length), new SourceText("x.yaml", text)).Select(segment => segment.Text));
}
