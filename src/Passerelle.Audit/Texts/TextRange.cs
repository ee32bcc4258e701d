using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Passerelle.Audit.Texts;

/// <summary>A part of a text, in UTF-16 units.</summary>
/// <param name="Start">Its first unit, counted from 0.</param>
/// <param name="Length">How many.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The unit after the last.</summary>
    public int End => Start + Length;

    /// <summary>The part that a regular expression found.</summary>
    public static TextRange Of(Capture part) => new(part.Index, part.Length);

    /// <summary>The whole of a text.</summary>
    public static TextRange Whole(string text) => new(0, text.Length);

    /// <summary>From the first unit of one part to the last of another.</summary>
    public TextRange Through(TextRange last) => new(Start, last.End - Start);

    /// <summary>The part.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
