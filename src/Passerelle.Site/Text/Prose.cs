namespace Passerelle.Site.Text;

/// <summary>
/// Plain text of the input as HTML: a blank line parts paragraphs, lines that begin with <c>- </c> are a list,
/// any other line break is a space. Nothing else is markup.
/// </summary>
public static class Prose
{
    /// <summary>Writes a text as paragraphs and lists.</summary>
    public static void Write(string text, Typography typography, TextWriter target)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var inParagraph = false;
        var inList = false;
        foreach (var line in lines.Select(line => line.Trim()))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                CloseParagraph();
                target.Write(inList ? "</li><li>" : "<ul><li>");
                inList = true;
                typography.Write(line[2..].Trim(), target);
            }
            else if (line.Length == 0)
            {
                CloseParagraph();
                CloseList();
            }
            else
            {
                target.Write(inParagraph || inList ? " " : "<p>");
                inParagraph = !inList;
                typography.Write(line, target);
            }
        }

        CloseParagraph();
        CloseList();

        void CloseParagraph()
        {
            if (inParagraph) target.Write("</p>");
            inParagraph = false;
        }

        void CloseList()
        {
            if (inList) target.Write("</li></ul>");
            inList = false;
        }
    }
}
