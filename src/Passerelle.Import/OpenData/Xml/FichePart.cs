using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>A part of a fiche, read and written in one place. <see cref="FicheSchema"/> puts the parts in order.</summary>
/// <param name="Read">The certification with what the fiche says in this part.</param>
/// <param name="Write">Prints what the certification says of it; nothing where it says nothing.</param>
internal sealed record FichePart(Func<Certification, FicheReading, Certification> Read, Action<Certification, FichePrinter> Write)
{
    /// <summary>An element that holds words.</summary>
    public static FichePart Words(
        string name, Func<Certification, Located<string>?> value, Func<Certification, Located<string>, Certification> with) => new(
            (fiche, reading) => reading.Words(reading.Fiche.First(name)) is { } words ? with(fiche, words) : fiche,
            (fiche, printer) => printer.Words(name, value(fiche)));

    /// <summary>An element that holds one value.</summary>
    public static FichePart Value<T>(
        string name, ValueFormat<T> format, Func<Certification, Located<T>?> value, Func<Certification, Located<T>, Certification> with)
        where T : struct => new(
            (fiche, reading) => reading.Value(reading.Fiche.First(name), format) is { } found ? with(fiche, found) : fiche,
            (fiche, printer) => printer.Value(name, value(fiche), format));

    /// <summary>An element that holds a text of several values.</summary>
    public static FichePart Text<T>(
        string name, string path, TextField<T> field, Func<Certification, T> value, Func<Certification, T, Certification> with) => new(
            (fiche, reading) => with(fiche, reading.Text(reading.Fiche.First(name), field, path, value(fiche))),
            (fiche, printer) => printer.Text(name, value(fiche), field, path));

    /// <summary>An element that holds a text which is one value.</summary>
    public static FichePart Prose(
        string name,
        string path,
        Func<Certification, Located<string>?> value,
        Func<Certification, Located<string>, Certification> with) => new(
            (fiche, reading) => reading.Prose(reading.Fiche.First(name), path) is { } prose ? with(fiche, prose) : fiche,
            (fiche, printer) => printer.Prose(name, value(fiche), path));

    /// <summary>An element that holds a list of elements.</summary>
    /// <param name="name">Name of the list.</param>
    /// <param name="item">Name of its items.</param>
    /// <param name="value">The items of a certification.</param>
    /// <param name="with">The certification with items.</param>
    /// <param name="read">Reads an item; null where it lacks what it cannot be without.</param>
    /// <param name="write">Prints what stands in the element of an item.</param>
    public static FichePart Items<T>(
        string name,
        string item,
        Func<Certification, ValueList<T>> value,
        Func<Certification, ValueList<T>, Certification> with,
        Func<FeedElement, FicheReading, T?> read,
        Action<T, FichePrinter> write)
        where T : class => new(
            (fiche, reading) => with(fiche, FicheReading.Items(reading.Fiche.First(name), item, element => read(element, reading))),
            (fiche, printer) => printer.Items(name, item, value(fiche), one => write(one, printer)));
}
