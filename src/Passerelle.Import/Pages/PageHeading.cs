using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>A heading, a label or a table header that the template prints.</summary>
/// <param name="Kind">The section that it opens; null for the header of a table that stands in several sections.</param>
/// <param name="Words">Its words, folded: no capitals, no accents, one kind of apostrophe.</param>
/// <param name="IsTable">It is the header of a table, which is read with the rows.</param>
internal sealed record PageHeading(SectionKind? Kind, ValueList<string> Words, bool IsTable);

/// <summary>A line that begins with a heading.</summary>
/// <param name="Heading">Which one.</param>
/// <param name="Rest">What stands on the line after the heading and its colon.</param>
internal sealed record HeadedLine(PageHeading Heading, PageLine Rest);

/// <summary>A word of a line, and where it ends.</summary>
internal readonly partial record struct PrintedWord(string Folded, int End)
{
    /// <summary>The words of a line; pipes and colons part words and are none.</summary>
    public static ValueList<PrintedWord> Of(string text) =>
        Spelling().Matches(text).Select(match => new PrintedWord(Fold(match.Value), match.Index + match.Length)).ToValueList();

    private static string Fold(string word) =>
        Slug.Fold(word).Replace('’', '\'').Replace('‘', '\'').Replace("...", "…", StringComparison.Ordinal);

    [GeneratedRegex(@"[^\s|:]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
