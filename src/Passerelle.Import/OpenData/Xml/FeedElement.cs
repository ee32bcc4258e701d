using System.Text;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>
/// An element of a fiche and all that stands in it. It remembers whether its text has found a place: a text that nobody has
/// taken is kept word for word, so no reader of a part can lose one.
/// </summary>
internal sealed class FeedElement(string name, int line)
{
    private readonly List<FeedElement> children = [];
    private string text = "";
    private StringBuilder? pieces;

    /// <summary>Its name, <c>INTITULE</c>.</summary>
    public string Name => name;

    /// <summary>Line of its start tag.</summary>
    public int Line => line;

    /// <summary>The elements in it.</summary>
    public IReadOnlyList<FeedElement> Children => children;

    /// <summary>Its own text, without that of the elements in it; newlines are as they were.</summary>
    public string Text
    {
        get
        {
            if (pieces is not null) (text, pieces) = (pieces.ToString(), null);
            return text;
        }
    }

    /// <summary>Whether it says nothing by itself.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether its text has found a place.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>What its text counts as, once it is taken; empty where it says nothing of its own.</summary>
    public ValueList<ContentText> Content { get; private set; }

    /// <summary>The first element of this name in it.</summary>
    public FeedElement? First(string child) => children.Find(element => element.Name == child);

    /// <summary>All elements of this name in it.</summary>
    public IEnumerable<FeedElement> All(string child) => children.Where(element => element.Name == child);

    /// <summary>It and all elements in it, in the order of the source.</summary>
    public IEnumerable<FeedElement> Everything() => children.SelectMany(child => child.Everything()).Prepend(this);

    /// <summary>Adds an element.</summary>
    public void Add(FeedElement child) => children.Add(child);

    /// <summary>Adds text.</summary>
    public void Add(string more)
    {
        // Comments may cut a text into very many pieces, which are joined once; most texts are of one.
        if (pieces is null && text.Length == 0) text = more;
        else (pieces ??= new StringBuilder(text)).Append(more);
    }

    /// <summary>Its text has found a place.</summary>
    /// <param name="content">What it counts as; nothing where a writer prints it by itself, as the label of a level.</param>
    public void Take(params ValueList<ContentText> content)
    {
        IsTaken = true;
        Content = content;
    }

    /// <summary>What was read of it could not be used after all: nothing in it has found a place.</summary>
    public void GiveBack()
    {
        IsTaken = false;
        children.ForEach(child => child.GiveBack());
    }
}
