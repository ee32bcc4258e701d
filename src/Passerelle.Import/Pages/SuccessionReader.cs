using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads the certifications before and after this one.</summary>
internal static partial class SuccessionReader
{
    /// <summary>Numbers, each with its title.</summary>
    public static ValueList<Located<CertificationNumber>> Read(PageSection section, PageWork work)
    {
        var numbers = new List<Located<CertificationNumber>>();
        foreach (var line in section.Printed)
        {
            var match = NumberAndTitle().Match(line.Text);
            if (!match.Success)
            {
                work.Leave(section, line);
                continue;
            }

            var title = match.Groups["title"].Value;
            var number = CertificationNumber.Parse(match.Groups["number"].Value);
            numbers.Add(work.Tell(number, number.Value, line.Number));
            if (title.Length == 0) continue;
            if (work.Externals.Name(numbers[^1], work.Draft.At(title, line.Number))) work.Tell(title, title, line.Number);
            else work.Leave(section, line with { Text = title });
        }

        return numbers.ToValueList();
    }

    [GeneratedRegex(@"\A[\s|]*(?<number>(?:RNCP|RS)[0-9]{2,5})\b(?:\s*[-|–:])?\s*(?<title>.*?)[\s|]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndTitle();
}
