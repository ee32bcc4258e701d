using System.Text.RegularExpressions;
using System.Xml;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>
/// Says why XML could not be read. The XML reader tells only where it stopped; the file is opened again and looked at there, so
/// that reading a sound file costs nothing.
/// </summary>
internal static partial class FaultySpot
{
    private const int Sight = 4096;
    private const char BadBytes = '\uFFFD';

    /// <summary>What is wrong at the place where reading stopped.</summary>
    /// <param name="file">Name of the file in messages.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="fault">What the XML reader says.</param>
    /// <param name="isInside">Whether the outermost element had begun.</param>
    public static Diagnostic Explain(string file, Func<Stream> open, XmlException fault, bool isInside)
    {
        var place = new SourceSpan(file, Math.Max(fault.LineNumber, 1), Math.Max(fault.LinePosition, 1), 0);
        var head = TextAt(open, line: 1, column: 1);
        if (!isInside && Doctype().Match(head) is { Success: true } doctype)
        {
            return new Diagnostic(FeedFaults.DoctypeRefused, new SourceSpan(file, head.AsSpan(0, doctype.Index).Count('\n') + 1, 1, 0), []);
        }

        var rest = TextAt(open, place.Line, place.Column);
        var encoding = Encoding().Match(head) is { Success: true } declared ? declared.Groups["name"].Value : "UTF-8";
        var isWronglyEncoded = IsUnknown(fault) || rest.TrimEnd(BadBytes).Contains(BadBytes);
        if (isWronglyEncoded) return new Diagnostic(FeedFaults.WrongEncoding, place, [encoding]);
        var isCut = isInside && rest.Length < Sight && !rest.Contains('>');
        return new Diagnostic(isCut ? FeedFaults.Truncated : FeedFaults.Malformed, place, []);
    }

    /// <summary>The XML reader says so of an encoding that the system does not have.</summary>
    private static bool IsUnknown(XmlException fault) => fault.InnerException is ArgumentException;

    private static string TextAt(Func<Stream> open, int line, int column)
    {
        using var reader = new StreamReader(open());
        var at = (Line: 1, Column: 1);
        while ((at.Line < line || at.Column < column) && reader.Read() is >= 0 and var letter)
        {
            at = letter == '\n' ? (at.Line + 1, 1) : (at.Line, at.Column + 1);
        }

        var text = new char[Sight];
        return new string(text, 0, reader.ReadBlock(text));
    }

    [GeneratedRegex("<!DOCTYPE", RegexOptions.CultureInvariant)]
    private static partial Regex Doctype();

    [GeneratedRegex(@"\A<\?xml[^>]*\bencoding\s*=\s*[""'](?<name>[^""'>]{1,40})[""']", RegexOptions.CultureInvariant)]
    private static partial Regex Encoding();
}
