using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>A fiche while it is read: takes values out of its elements and keeps what no part has taken.</summary>
internal sealed class FicheReading(string file, CertificationNumber number, FeedElement fiche)
{
    /// <summary>Number of the fiche.</summary>
    public CertificationNumber Number => number;

    /// <summary>The element of the fiche.</summary>
    public FeedElement Fiche => fiche;

    /// <summary>Notes, kept texts and signs.</summary>
    public FicheDraft Draft { get; } = new(file);

    /// <summary>Words, as they stand.</summary>
    public Located<string>? Words(FeedElement? element)
    {
        if (element is null || element.IsBlank) return null;
        element.Take(new ContentText(element.Text));
        return Draft.At(element.Text, element.Line);
    }

    /// <summary>A value; a text that is none stays in its element, and is kept with it.</summary>
    public Located<T>? Value<T>(FeedElement? element, ValueFormat<T> format)
        where T : struct
    {
        if (element is null || element.IsBlank || format.Read(element.Text) is not { } value) return null;
        element.Take(new ContentText(element.Text, format.InYaml(value)));
        return Draft.At(value, element.Line);
    }

    /// <summary>A text of paragraphs and lists.</summary>
    /// <param name="element">Where it stands.</param>
    /// <param name="field">How it is read.</param>
    /// <param name="path">Path of the field in the YAML.</param>
    /// <param name="absent">What the field is where there is no text.</param>
    public T Text<T>(FeedElement? element, TextField<T> field, string path, T absent)
    {
        if (element is null || element.IsBlank) return absent;
        var text = Markup.Strip(element.Text);
        var outline = FeedText.Read(text, element.Line);
        element.Take(outline.Pieces.Select(piece => new ContentText(piece.Words)).ToValueList());
        var reading = field.Read(outline, new FieldPlace(file, path));
        Draft.Note(reading.Notes);
        Draft.Printed(path, field.Pieces(reading.Value), reading.SignsIn(outline), field.Style);
        return reading.Value;
    }

    /// <summary>A text that is one value.</summary>
    public Located<string>? Prose(FeedElement? element, string path) =>
        Text(element, TextFields.Prose, path, "") is { Length: > 0 } text ? Draft.At(text, element!.Line) : null;

    /// <summary>The items of a list; one that lacks what it cannot be without is given back whole.</summary>
    public static ValueList<T> Items<T>(FeedElement? list, string name, Func<FeedElement, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var element in list?.All(name) ?? [])
        {
            if (read(element) is { } item) items.Add(item);
            else element.GiveBack();
        }

        return items.ToValueList();
    }

    /// <summary>Counts what has found a place, and keeps the rest.</summary>
    public void KeepTheRest()
    {
        var texts = fiche.Everything().Where(element => !element.IsBlank).ToList();
        foreach (var element in texts)
        {
            ValueList<ContentText> contents = element.IsTaken ? element.Content : [new ContentText(element.Text)];
            foreach (var content in contents) Draft.Read(content.Text, content.WrittenAs);
        }

        if (texts.Exists(element => !element.IsTaken)) KeepTheRest(fiche, path: "");
    }

    private void KeepTheRest(FeedElement element, string path)
    {
        if (!element.IsTaken && !element.IsBlank) Draft.Keep(path.Length == 0 ? element.Name : path, element.Text, element.Line);
        foreach (var twins in element.Children.GroupBy(child => child.Name, StringComparer.Ordinal).Select(twins => twins.ToList()))
        {
            foreach (var (index, child) in twins.Index())
            {
                var name = twins.Count == 1 ? child.Name : $"{child.Name}[{index + 1}]";
                KeepTheRest(child, path.Length == 0 ? name : $"{path}/{name}");
            }
        }
    }
}
