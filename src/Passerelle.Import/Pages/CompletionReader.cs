using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads how the certification is obtained from its blocks.</summary>
internal static partial class CompletionReader
{
    private const int LongestCode = 24;

    /// <summary>The text, word for word, and the options where it names them with their blocks.</summary>
    public static Certification Text(Certification fiche, PageSection section, PageWork work) => section.IsEmpty ? fiche : fiche with
    {
        Completion = (fiche.Completion ?? new()) with
        {
            Text = work.Prose(section.Lines, "obtention/texte"),
            Options = section.Lines.SelectMany(line => Options(line, work)).DistinctBy(option => option.Code.Value).ToValueList(),
        },
    };

    /// <summary>How long a part holds.</summary>
    public static Certification PartsValidity(Certification fiche, PageSection section, PageWork work)
    {
        foreach (var line in section.Printed.Skip(1)) work.Leave(section, line);
        return section.IsEmpty ? fiche : fiche with
        {
            Completion = (fiche.Completion ?? new()) with { PartsValidity = work.Tell(section.Lines[0].Text.Trim(), section.Lines[0]) },
        };
    }

    private static IEnumerable<Option> Options(PageLine line, PageWork work)
    {
        var match = OptionSentence().Match(line.Text);
        if (!match.Success) return [];
        var blocks = Numbers().Matches(string.Join(' ', BlockList().Matches(match.Groups["blocks"].Value).Select(list => list.Value)))
            .Select(number => FrenchValues.Code<BlockCode>($"BC{number.Value.PadLeft(2, '0')}"))
            .OfType<BlockCode>()
            .Distinct()
            .Select(code => work.Draft.At(code, line.Number))
            .ToValueList();
        return Names(match.Groups["name"].Value).Select(name => new Option(work.Draft.At(CodeOf(name), line.Number), work.Draft.At(name, line.Number), blocks));
    }

    /// <summary>"réalisation (cinéma/série)" names two options.</summary>
    private static IEnumerable<string> Names(string names)
    {
        var several = SeveralNames().Match(names);
        return several.Success
            ? several.Groups["last"].Value.Split('/').Select(last => $"{several.Groups["first"]} {last.Trim()}")
            : [names.Trim()];
    }

    private static LocalCode CodeOf(string name)
    {
        var slug = Slug.Of(name).ToUpperInvariant();
        return LocalCode.TryParse(slug[..Math.Min(slug.Length, LongestCode)].TrimEnd('-'), out var code) ? code : FrenchValues.Code<LocalCode>("OPTION")!.Value;
    }

    [GeneratedRegex(@"\bpour (?:l[’']option|les options) (?<name>[^:]*[\p{L})])\s*:\s*(?<blocks>.*\(Blocs? [0-9].*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex OptionSentence();

    [GeneratedRegex(@"\(Blocs? (?<numbers>[^)]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex BlockList();

    [GeneratedRegex(@"[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\A(?<first>[^(]*\S)\s*\((?<last>[^)]*/[^)]*)\)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SeveralNames();
}
