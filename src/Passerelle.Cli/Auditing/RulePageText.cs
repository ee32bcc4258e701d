using System.Text;
using System.Text.RegularExpressions;
using Passerelle.Audit.Pages;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing;

/// <summary>The page of a rule as a terminal shows it: headings, paragraphs and lists, without the signs of Markdown.</summary>
internal static partial class RulePageText
{
    private const int Width = 80;
    private const string Indent = "  ";
    private const string Bullet = "- ";

    /// <summary>All sections, with line ends of one kind.</summary>
    public static string Plain(RulePage page, Language language) => Format(page, language, heading => heading);

    /// <summary>All sections, each heading as the caller wishes it.</summary>
    public static string Format(RulePage page, Language language, Func<string, string> heading)
    {
        var text = new StringBuilder();
        foreach (var section in page.Sections)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(heading(Words(section.Heading, language))).Append('\n');
            foreach (var line in section.Text.Split('\n')) Wrap(text, Words(line, language));
        }

        return text.ToString();
    }

    private static void Wrap(StringBuilder text, string line)
    {
        if (line.Length == 0)
        {
            text.Append('\n');
            return;
        }

        var hanging = line.StartsWith(Bullet, StringComparison.Ordinal) ? Indent + Indent : Indent;
        var column = 0;
        foreach (var (index, word) in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            var isNewLine = index > 0 && column + 1 + word.Length > Width;
            var before = index == 0 ? Indent : isNewLine ? hanging : " ";
            if (isNewLine) text.Append('\n');
            text.Append(before).Append(word);
            column = (isNewLine ? 0 : column) + before.Length + word.Length;
        }

        text.Append('\n');
    }

    private static string Words(string markdown, Language language)
    {
        var words = Link().Replace(Emphasis().Replace(markdown, "${text}"), "${text} (${to})");
        return language == Language.French ? FrenchSpacing.Set(words) : words;
    }

    [GeneratedRegex(@"\*\*(?<text>[^*]+)\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<to>[^)]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
