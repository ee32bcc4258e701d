using Passerelle.Model;

namespace Passerelle.Site.Text;

/// <summary>
/// A paragraph or a list item of a plain text of the input: a blank line parts paragraphs, lines that begin with
/// <c>- </c> are items, any other line break is a space. Nothing else is markup.
/// </summary>
/// <param name="Text">Its words.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
public sealed record Passage(string Text, bool IsItem)
{
    private const string Dash = "- ";

    /// <summary>The passages of a text.</summary>
    public static ValueList<Passage> All(string text)
    {
        var passages = new List<Passage>();
        var isOpen = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            var isItem = line.StartsWith(Dash, StringComparison.Ordinal);
            if (isItem) passages.Add(new(line[Dash.Length..].Trim(), IsItem: true));
            else if (isOpen && line.Length > 0) passages[^1] = passages[^1] with { Text = $"{passages[^1].Text} {line}" };
            else if (line.Length > 0) passages.Add(new(line, IsItem: false));
            isOpen = line.Length > 0;
        }

        return passages.ToValueList();
    }
}
