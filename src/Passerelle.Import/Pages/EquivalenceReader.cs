using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads the tables of equivalences: a row is a bridge, and all that it names together is needed together.</summary>
internal static partial class EquivalenceReader
{
    private const string And = "ET";

    private static readonly char[] Blanks = [' ', '|', '\t', '\u00A0'];

    private static readonly char[] Dashes = ['-', '–', ':'];

    /// <summary>A table of equivalences.</summary>
    public static Certification Read(Certification fiche, PageSection section, PageWork work, EquivalenceExtent extent)
    {
        if (PageTable.Of(section) is { } table)
        {
            foreach (var line in table.Rest) work.Leave(section, line);
            return table.Rows.Aggregate(fiche, (read, row) => Row(read, section, Named(row.Text, row.Line), row.Text, row.Line, work, extent));
        }

        foreach (var line in section.Printed) fiche = Row(fiche, section, Named(line.Text, line.Number), line.Text.Trim(), line.Number, work, extent);
        return fiche;
    }

    /// <summary>What is printed where there are no equivalences, or above their tables.</summary>
    public static Certification Other(Certification fiche, PageSection section, PageWork work)
    {
        foreach (var line in section.Printed.Where(line => FrenchValues.Answer(line.Text) is null)) work.Leave(section, line);
        return fiche;
    }

    private static Certification Row(
        Certification fiche, PageSection section, List<NamedPart> parts, string text, int line, PageWork work, EquivalenceExtent extent)
    {
        var held = parts.Where(part => part.Number != work.Number).GroupBy(part => part.Number).Select(group => Held(group.ToList(), work)).ToValueList();
        if (held.Count == 0)
        {
            work.Leave(section, new PageLine(text, line));
            return fiche;
        }

        var own = parts.Where(part => part.Number == work.Number).ToList();
        foreach (var part in parts) Name(fiche, section, part, work);
        if (Leading().Match(text) is { Success: true, Length: > 0 } before) work.Leave(section, new PageLine(before.Value, line));
        var obtained = own.Where(part => part.Block is not null).Select(part => work.Tell(part.Block!.Value, part.Code, part.Line, $"{part.Block}"));
        return fiche with { Equivalences = [.. fiche.Equivalences, new Equivalence(work.Draft.At(extent, line), held, obtained.ToValueList())] };
    }

    private static HeldCertification Held(List<NamedPart> parts, PageWork work)
    {
        foreach (var part in parts.Where(part => part.Block is null)) work.Tell(part.Number, part.Code, part.Line);
        return new(
            work.Draft.At(parts[0].Number, parts[0].Line),
            parts.Where(part => part.Block is not null).Select(part => work.Tell(part.Block!.Value, part.Code, part.Line, $"{part.Block}")).ToValueList());
    }

    /// <summary>The title of what is named stands elsewhere: with the own block, or with the other certification.</summary>
    private static void Name(Certification fiche, PageSection section, NamedPart part, PageWork work)
    {
        if (part.Title.Length == 0) return;
        var number = work.Draft.At(part.Number, part.Line);
        var title = work.Draft.At(part.Title, part.Line);
        var known = part.Number == work.Number
            ? part.Block is { } own && fiche.Block(own)?.Title == title
            : part.Block is { } block ? work.Externals.Name(number, work.Draft.At(block, part.Line), title) : work.Externals.Name(number, title);
        if (known) work.Tell(part.Title, part.Title, part.Line);
        else work.Leave(section, new PageLine(part.Title, part.Line));
    }

    private static List<NamedPart> Named(string text, int line)
    {
        var codes = Code().Matches(text);
        return [.. codes.Select((code, index) => new NamedPart(
            code.Value,
            CertificationNumber.Parse(code.Groups["number"].Value),
            code.Groups["block"].Length == 0 ? null : FrenchValues.Code<BlockCode>(code.Groups["block"].Value),
            Title(text[(code.Index + code.Length)..(index + 1 < codes.Count ? codes[index + 1].Index : text.Length)]),
            line))];
    }

    /// <summary>A title stands between a dash, and the pipe or the ET before the next code.</summary>
    private static string Title(string text)
    {
        var title = text.Trim(Blanks).TrimStart(Dashes).Trim(Blanks);
        return title == And || title.EndsWith(" " + And, StringComparison.Ordinal) ? title[..^And.Length].TrimEnd(Blanks) : title;
    }

    /// <summary>A code with the title after it.</summary>
    private sealed record NamedPart(string Code, CertificationNumber Number, BlockCode? Block, string Title, int Line);

    [GeneratedRegex(@"\b(?<number>(?:RNCP|RS)[0-9]{2,5})(?<block>(?:BC[0-9]{2})?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\A[\s|]*(?<words>(?:(?!(?:RNCP|RS)[0-9]{2}).)*)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Leading();
}
