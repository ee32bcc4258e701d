using System.Runtime.InteropServices;

namespace Passerelle.Model;

/// <summary>By what a block of the older version is recognised in the newer; the surest sign is told.</summary>
public enum Recognition
{
    /// <summary>The same code, and nearly the same title.</summary>
    CodeAndTitle,

    /// <summary>An equivalence between the two versions gives the one for the other.</summary>
    Equivalence,

    /// <summary>Another code, but nearly the same title.</summary>
    Title,

    /// <summary>Nearly the same wording of its competencies.</summary>
    Competencies,

    /// <summary>The code alone, within one certification.</summary>
    Code,
}

/// <summary>A block of the older version and one of the newer that has come from it.</summary>
/// <param name="Older">Its place in the older version.</param>
/// <param name="Newer">Its place in the newer version.</param>
/// <param name="By">What it is recognised by.</param>
/// <param name="Score">How sure it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlockLink(int Older, int Newer, Recognition By, double Score);
