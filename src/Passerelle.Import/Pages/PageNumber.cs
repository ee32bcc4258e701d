using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Finds the number of a fiche on its page.</summary>
internal static partial class PageNumber
{
    /// <summary>The number that a text is: <c>RNCP41242</c>, <c>Code RNCP : 32017</c>; null where it is none.</summary>
    public static CertificationNumber? In(string text)
    {
        var match = Spelling().Match(text);
        return match.Success ? CertificationNumber.Parse(match.Groups["register"].Value + match.Groups["digits"].Value) : null;
    }

    /// <summary>All numbers that a page gives to itself: under the heading of the number, and in the codes of its blocks.</summary>
    public static IReadOnlyList<CertificationNumber> Of(IReadOnlyList<PageSection> sections)
    {
        var lines = sections.Where(section => section.Kind == SectionKind.Number).SelectMany(section => section.Printed);
        var printed = Distinct(lines.Select(line => In(line.Text)));
        return printed.Count > 0 ? printed : Distinct(sections.Where(IsBlock).Select(section => In(section.Heading)).Concat(RowsOfBlocks(sections)));
    }

    private static bool IsBlock(PageSection section) => section.Kind == SectionKind.Block;

    private static IEnumerable<CertificationNumber?> RowsOfBlocks(IReadOnlyList<PageSection> sections) => sections
        .Where(section => section.Kind == SectionKind.BlockTable)
        .SelectMany(section => section.Printed)
        .Select(line => In(line.Text.TrimStart('|', ' ')));

    private static List<CertificationNumber> Distinct(IEnumerable<CertificationNumber?> numbers) =>
        [.. numbers.Where(number => number is not null).Select(number => number!.Value).Distinct()];

    [GeneratedRegex(@"\A\s*(?:Code\s+)?(?<register>RNCP|RS)\s*:?\s*(?<digits>[0-9]{2,5})(?:BC[0-9]{2}\b.*)?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
