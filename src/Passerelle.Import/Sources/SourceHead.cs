using System.Text;
using System.Text.Unicode;
using System.Xml;

namespace Passerelle.Import.Sources;

/// <summary>The beginning of a file, by which its kind is known.</summary>
internal sealed class SourceHead
{
    private const int Longest = 64 * 1024;

    /// <summary>A saved page may begin with comments of the browser.</summary>
    private const int HtmlWithin = 1000;

    private const int LongestExcerpt = 60;

    private readonly byte[] bytes;

    private SourceHead(byte[] bytes)
    {
        this.bytes = bytes;
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        Text = reader.ReadToEnd();
    }

    /// <summary>The text; letters that are not UTF-8 are marked.</summary>
    public string Text { get; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    public bool IsZip => bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) || bytes.AsSpan().StartsWith("PK\u0005\u0006"u8);

    public bool IsPdf => bytes.AsSpan().StartsWith("%PDF-"u8);

    public bool IsHtml => Text.AsSpan(0, Math.Min(Text.Length, HtmlWithin)) is var start
        && (start.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.Contains("<html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the bytes are UTF-8, or UTF-16 with its mark.</summary>
    public bool IsDecodable => HasWideMark || Utf8.IsValid(WithoutCutLetter());

    /// <summary>Whether this is no text in any encoding: an image, a program. UTF-16 without its mark has a zero for every other byte.</summary>
    public bool IsBinary =>
        !HasWideMark && bytes.Any(octet => octet < ' ' && octet is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
        && bytes.Count(octet => octet == 0) * 4 < bytes.Length;

    /// <summary>The first words, on one line.</summary>
    public string Excerpt
    {
        get
        {
            var visible = string.Concat(Text.Take(4 * LongestExcerpt).Select(letter => char.IsControl(letter) ? ' ' : letter));
            var words = string.Join(' ', visible.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (words.Length <= LongestExcerpt) return words;
            var end = char.IsHighSurrogate(words[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
            return words[..end] + "…";
        }
    }

    private bool HasWideMark => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    public static SourceHead Of(SourceEntry entry)
    {
        using var stream = entry.Open();
        var buffer = new byte[Longest];
        var read = stream.ReadAtLeast(buffer, Longest, throwOnEndOfStream: false);
        return new SourceHead(buffer[..read]);
    }

    /// <summary>The lines that have something on them.</summary>
    public IEnumerable<string> Lines() => Text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line));

    /// <summary>Name of the root element; null where this is no XML.</summary>
    public string? XmlRoot()
    {
        if (!Text.AsSpan().TrimStart().StartsWith('<')) return null;
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The bytes without a letter that the end of the head cuts in two.</summary>
    private ReadOnlySpan<byte> WithoutCutLetter()
    {
        if (bytes.Length < Longest) return bytes;
        var end = bytes.Length;
        while (end > bytes.Length - 4 && (bytes[end - 1] & 0xC0) == 0x80) end--;
        return bytes.AsSpan(0, (bytes[end - 1] & 0xC0) == 0xC0 ? end - 1 : bytes.Length);
    }
}
