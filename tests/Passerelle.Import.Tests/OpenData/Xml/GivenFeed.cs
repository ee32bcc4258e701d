using System.Text;
using System.Text.RegularExpressions;
using Passerelle.Import.OpenData.Xml;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml;

/// <summary>Feeds of invented fiches.</summary>
internal static partial class GivenFeed
{
    /// <summary>A feed of some fiches; each begins on its own line, the first on line 3.</summary>
    public static string Of(params IEnumerable<string> fiches) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <FICHES><VERSION_FLUX>4.1</VERSION_FLUX>
        {string.Join('\n', fiches)}
        </FICHES>
        """;

    /// <summary>A fiche of a number, with a title and what else is given.</summary>
    public static string Fiche(string number, string elements = "") =>
        $"<FICHE><NUMERO_FICHE>{number}</NUMERO_FICHE><INTITULE>Luthier {number}</INTITULE>{elements}</FICHE>";

    /// <summary>What is read from the fiche RNCP12345 with these elements.</summary>
    public static ImportedFiche Read(string elements)
    {
        var (fiches, faults) = ReadAll(Of(Fiche("RNCP12345", elements)));
        Assert.Empty(faults);
        return Assert.Single(fiches);
    }

    /// <summary>What is read from a feed.</summary>
    public static (List<ImportedFiche> Fiches, List<Diagnostic> Faults) ReadAll(string feed, FicheSelection? selection = null) =>
        ReadAll(Encoding.UTF8.GetBytes(feed), selection);

    /// <summary>What is read from the bytes of a feed.</summary>
    public static (List<ImportedFiche> Fiches, List<Diagnostic> Faults) ReadAll(byte[] feed, FicheSelection? selection = null)
    {
        var faults = new List<Diagnostic>();
        var fiches = Source(feed).Fiches(selection ?? FicheSelection.Everything, faults.Add, progress: null).ToList();
        return (fiches, faults);
    }

    /// <summary>A source of these bytes.</summary>
    public static FeedSource Source(byte[] feed) => new("flux.xml", () => new MemoryStream(feed));

    /// <summary>A feed with some certifications.</summary>
    public static string Written(IEnumerable<Certification> certifications, Model.Nomenclatures? labels = null)
    {
        using var target = new MemoryStream();
        FeedWriter.Write(certifications, labels ?? new Model.Nomenclatures(), target);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    /// <summary>The elements of a certification as they are written, on one line, without number and title.</summary>
    public static string Elements(Certification certification, Model.Nomenclatures? labels = null)
    {
        var feed = OneLine(Written([certification], labels));
        var head = $"<FICHE><NUMERO_FICHE>{certification.Number}</NUMERO_FICHE>";
        var body = feed[(feed.IndexOf(head, StringComparison.Ordinal) + head.Length)..feed.IndexOf("</FICHE>", StringComparison.Ordinal)];
        return body.Replace($"<INTITULE>{certification.Title}</INTITULE>", "", StringComparison.Ordinal);
    }

    /// <summary>Asserts that elements are wholly understood, and written as they were.</summary>
    public static void AssertComesBack(string elements)
    {
        var certification = Read(elements).Certification;
        Assert.Empty(certification.Unrecognised);
        Assert.Equal(OneLine(elements), Elements(certification));
    }

    /// <summary>Elements without the blanks between them.</summary>
    public static string OneLine(string elements) => BetweenTags().Replace(elements, "><");

    /// <summary>The texts that were kept: place and words.</summary>
    public static IEnumerable<(string Place, string Text)> Kept(ImportedFiche fiche) =>
        fiche.Certification.Unrecognised.Select(text => (text.Origin.Value, text.Text.Value));

    [GeneratedRegex(@">\n *<", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenTags();
}
