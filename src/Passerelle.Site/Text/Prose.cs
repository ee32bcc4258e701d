namespace Passerelle.Site.Text;

/// <summary>Plain text of the input as HTML: its <see cref="Passage"/>s as paragraphs and lists.</summary>
public static class Prose
{
    /// <summary>Writes a text as paragraphs and lists.</summary>
    public static void Write(string text, Typography typography, TextWriter target)
    {
        var inList = false;
        foreach (var (words, isItem) in Passage.All(text))
        {
            if (isItem != inList) target.Write(isItem ? "<ul>" : "</ul>");
            inList = isItem;
            target.Write(isItem ? "<li>" : "<p>");
            typography.Write(words, target);
            target.Write(isItem ? "</li>" : "</p>");
        }

        if (inList) target.Write("</ul>");
    }
}
