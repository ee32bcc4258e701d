using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>A part of a page.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Heading">The heading as it is printed; empty above the first one.</param>
/// <param name="Line">Line of the heading.</param>
/// <param name="Header">Header of the table that it holds, where there is one.</param>
/// <param name="Lines">What it says, the rest of the line of the heading first; no blank lines at the ends.</param>
internal sealed record PageSection(SectionKind Kind, string Heading, int Line, PageLine? Header, ValueList<PageLine> Lines)
{
    /// <summary>The lines that are not blank.</summary>
    public IEnumerable<PageLine> Printed => Lines.Where(line => !PageLines.IsBlank(line));

    /// <summary>Whether nothing is printed under the heading.</summary>
    public bool IsEmpty => Lines.Count == 0;
}
