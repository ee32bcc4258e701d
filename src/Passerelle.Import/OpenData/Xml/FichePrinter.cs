using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>
/// Prints a fiche. An element that would hold nothing is left out, and a text that the import has kept under the path of an
/// element is printed there again.
/// </summary>
internal sealed partial class FichePrinter(XmlWriter xml, Certification fiche, Nomenclatures nomenclatures)
{
    private const string LineBreak = "    ";

    private readonly ILookup<string, string> kept =
        fiche.Unrecognised.ToLookup(text => text.Origin.Value, text => text.Text.Value, StringComparer.Ordinal);

    private readonly List<string> path = [];
    private int opened;
    private bool isInList;

    /// <summary>Labels of codes.</summary>
    public Nomenclatures Nomenclatures => nomenclatures;

    /// <summary>Words in an element.</summary>
    public void Words(string name, string? words)
    {
        path.Add(name);
        var text = words ?? Kept();
        if (text is not null)
        {
            foreach (var element in path.Skip(opened)) xml.WriteStartElement(element);
            xml.WriteString(Printable(text));
            xml.WriteEndElement();
            opened = path.Count - 1;
        }

        path.RemoveAt(path.Count - 1);
    }

    /// <summary>Words in an element.</summary>
    public void Words(string name, Located<string>? words) => Words(name, words?.Value);

    /// <summary>A value in an element.</summary>
    public void Value<T>(string name, Located<T>? value, ValueFormat<T> format)
        where T : struct => Words(name, value is { } known ? format.InFeed(known.Value) : null);

    /// <summary>A text in an element.</summary>
    public void Text<T>(string name, T value, TextField<T> field, string place)
    {
        var signs = fiche.Publication?.SignsOf(place) ?? [];
        Words(name, PrintedText.Of(field.Pieces(value), signs, field.Style) is { Length: > 0 } text ? text : null);
    }

    /// <summary>A text that is one value, in an element.</summary>
    public void Prose(string name, Located<string>? value, string place) => Text(name, value?.Value ?? "", TextFields.Prose, place);

    /// <summary>An element around others; left out where they are.</summary>
    public void Group(string name, Action content)
    {
        path.Add(name);
        content();
        if (opened == path.Count)
        {
            xml.WriteEndElement();
            opened--;
        }

        path.RemoveAt(path.Count - 1);
    }

    /// <summary>A list of elements.</summary>
    public void Items<T>(string name, string item, IEnumerable<T> items, Action<T> content) =>
        Group(name, () => Each(item, items, content));

    /// <summary>
    /// Elements of one name, one after the other. Kept texts are not printed into them: nothing says for sure which of them they
    /// belong to, once an item has been given back or added.
    /// </summary>
    public void Each<T>(string item, IEnumerable<T> items, Action<T> content)
    {
        var wasInList = isInList;
        isInList = true;
        foreach (var one in items) Group(item, () => content(one));
        isInList = wasInList;
    }

    private string? Kept() => isInList ? null : kept[string.Join('/', path)].FirstOrDefault();

    /// <summary>The text on one line, without what XML cannot hold.</summary>
    private static string Printable(string text)
    {
        var line = Newlines().Replace(text, LineBreak);
        return Unusual().IsMatch(line) ? string.Concat(line.EnumerateRunes().Select(rune => IsXml(rune) ? rune.ToString() : " ")) : line;
    }

    private static bool IsXml(Rune rune) => rune.Value is '\t' or (>= ' ' and not 0xFFFE and not 0xFFFF);

    [GeneratedRegex(@"[\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Newlines();

    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Unusual();
}
