using System.Text;
using System.Text.Unicode;
using Passerelle.Model;

namespace Passerelle.Reading.Load;

/// <summary>Decodes UTF-8 and refuses what is not.</summary>
internal static class Utf8Text
{
    /// <summary>The text of the bytes without byte order mark; null, with the place, at the first byte that is not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, out SourceSpan fault)
    {
        fault = default;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var valid = LengthOfValid(bytes);
        if (valid == bytes.Length) return Encoding.UTF8.GetString(bytes);
        fault = PlaceAfter(bytes[..valid], path);
        return null;
    }

    private static int LengthOfValid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return bytes.Length;
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var consumed) == System.Buffers.OperationStatus.Done) valid += consumed;
        return valid;
    }

    private static SourceSpan PlaceAfter(ReadOnlySpan<byte> valid, string path)
    {
        var line = valid.Count((byte)'\n') + 1;
        var lineStart = valid.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(valid[lineStart..]) + 1;
        return new SourceSpan(path, line, column, 1);
    }
}
