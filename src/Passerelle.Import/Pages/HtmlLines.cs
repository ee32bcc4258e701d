using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Gathers the lines of elements: a line ends where a browser ends one.</summary>
internal sealed class HtmlLines
{
    private static readonly string[] Unread = ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "SVG", "NAV", "FOOTER", "BUTTON", "IFRAME", "OBJECT"];

    private static readonly string[] Blocks =
    [
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "CAPTION", "DD", "DETAILS", "DIV", "DL", "DT", "FIELDSET", "FIGURE", "FORM", "H1", "H2", "H3", "H4", "H5",
        "H6", "HEADER", "HR", "LI", "MAIN", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "UL",
    ];

    private static readonly string[] Paragraphs = ["H1", "H2", "H3", "H4", "H5", "H6", "P", "DL", "OL", "UL", "TABLE"];

    private const string Bullet = "• ";

    private readonly List<PageLine> lines = [];

    private readonly StringBuilder open = new();

    private int number = 1;

    /// <summary>The words of an element on one line.</summary>
    public static string Words(INode element) =>
        string.Join(' ', element.TextContent.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The line of the file on which an element begins; 1 for one that the parser supplied.</summary>
    public static int LineOf(IElement element) => Math.Max(element.SourceReference?.Position.Line ?? 1, 1);

    /// <summary>Adds what is in an element.</summary>
    public void Add(IElement element)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text) AddWords(text.Data);
            else if (node is IElement child && !IsUnread(child)) AddChild(child);
        }
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<PageLine> Close()
    {
        EndLine();
        return lines;
    }

    private void AddChild(IElement element)
    {
        var name = element.NodeName;
        if (name == "BR")
        {
            EndLine();
        }
        else if (element is IHtmlTableElement table)
        {
            EndParagraph();
            lines.AddRange(HtmlTable.Lines(table));
            EndParagraph();
        }
        else if (Blocks.Contains(name))
        {
            EndLine();
            if (Paragraphs.Contains(name)) EndParagraph();
            number = LineOf(element);
            if (name == "LI") open.Append(Bullet);
            Add(element);
            AddAddress(element);
            EndLine();
            if (name == "LI") open.Clear();
            if (Paragraphs.Contains(name)) EndParagraph();
        }
        else
        {
            Add(element);
        }
    }

    /// <summary>A link that stands alone keeps its address, unless its words are the address.</summary>
    private void AddAddress(IElement block)
    {
        if (block.NodeName is "LI" || block.QuerySelector("a[href]") is not { } link || Words(link) != Words(block)) return;
        var address = link.GetAttribute("href")!.Trim();
        if (!WebAddress.TryParse(Words(link), out _) && WebAddress.TryParse(address, out _) && open.Length > 0) open.Append(' ').Append(address);
    }

    private static bool IsUnread(IElement element) =>
        Unread.Contains(element.NodeName.ToUpperInvariant()) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true";

    private void AddWords(string text)
    {
        foreach (var letter in text)
        {
            if (letter is not (' ' or '\t' or '\n' or '\r' or '\f')) open.Append(letter);
            else if (open.Length > 0 && open[^1] != ' ') open.Append(' ');
        }
    }

    /// <summary>A bullet waits for the words of its item, which may stand in a paragraph.</summary>
    private void EndLine()
    {
        var text = open.ToString();
        if (text == Bullet) return;
        if (text.TrimEnd(' ').Length > 0) lines.Add(new PageLine(text.TrimEnd(' '), number));
        open.Clear();
    }

    private void EndParagraph()
    {
        if (lines.Count > 0 && lines[^1].Text.Length > 0) lines.Add(new PageLine("", number));
    }
}
