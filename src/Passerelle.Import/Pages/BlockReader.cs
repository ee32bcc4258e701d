using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads the blocks in all the forms in which they are printed.</summary>
internal static partial class BlockReader
{
    /// <summary>A block under its own heading.</summary>
    public static Certification Block(Certification fiche, PageSection section, PageWork work)
    {
        if (CodeOf(section.Heading) is not { } code || fiche.Block(code) is not null) return Kept(fiche, section, work);
        var lines = section.Lines.ToList();
        var label = lines.FindIndex(line => TitleLabel().IsMatch(line.Text));
        var title = label >= 0 ? label : lines.FindIndex(line => !PageLines.IsBlank(line));
        if (title < 0) return fiche with { Blocks = [.. fiche.Blocks, Untitled(code, section, work)] };
        var words = TitleLabel().Replace(lines[title].Text, "").Trim();
        lines.RemoveAt(title);
        return fiche with { Blocks = [.. fiche.Blocks, Read(Titled(code, words, section, work), Parts(section, lines), work)] };
    }

    /// <summary>A table of all blocks, one a row, as the site printed it in 2021.</summary>
    public static Certification Table(Certification fiche, PageSection section, PageWork work)
    {
        var table = PageTable.Of(section);
        foreach (var line in table?.Rest ?? section.Printed.ToValueList()) work.Leave(section, line);
        foreach (var row in table?.Rows ?? [])
        {
            var lines = row["bloc"].Lines.Where(line => !PageLines.IsBlank(line)).ToList();
            var block = new PageSection(SectionKind.Block, lines.Count > 0 ? lines[0].Text.Trim() : "", row.Line, null, []);
            if (CodeOf(block.Heading) is not { } code || fiche.Block(code) is not null)
            {
                work.Keep(section, row.Text, row.Line);
                continue;
            }

            var title = string.Join(' ', lines.Skip(1).Select(line => line.Text.Trim()));
            var parts = new BlockParts(row["liste"].Lines, row["modalites"].Lines, IsDoubtful: false);
            fiche = fiche with { Blocks = [.. fiche.Blocks, Read(Titled(code, title, block, work), parts, work)] };
        }

        return fiche;
    }

    private static BlockParts Parts(PageSection section, List<PageLine> lines)
    {
        var table = PageTable.Of(section with { Lines = lines.ToValueList() });
        if (table is null || !table.Rows.All(HasList)) return BlockParts.Of(lines);
        return new(
            table.Rows.SelectMany(row => row["liste"].Lines).ToValueList(),
            [.. table.Rows.SelectMany(row => row["modalites"].Lines), .. table.Rest],
            IsDoubtful: false);
    }

    private static bool HasList(PageRow row) => row.Columns.Any(column => column.StartsWith("liste", StringComparison.Ordinal));

    private static Block Read(Block block, BlockParts parts, PageWork work)
    {
        var path = $"blocs/{block.Code}";
        if (parts.IsDoubtful) work.Draft.Note(NoteKinds.SplitDoubtful, $"{path}/competences", block.Code.Place.Line);
        return block with
        {
            Competencies = work.Text(parts.Competencies, $"{path}/competences", CompetencyField.Read),
            Evaluations = work.Text(parts.Evaluations, $"{path}/evaluations", EvaluationField.Read),
        };
    }

    private static Block Titled(BlockCode code, string title, PageSection section, PageWork work) =>
        title.Length == 0 ? Untitled(code, section, work) : new()
        {
            Code = work.Tell(code, section.Heading, section.Line, code.Value),
            PrintedCode = PrintedCode(section, work),
            Title = work.Tell(title, title, section.Line),
        };

    private static Block Untitled(BlockCode code, PageSection section, PageWork work)
    {
        work.Draft.Note(NoteKinds.TitleMissing, $"blocs/{code}/titre", section.Line);
        return new()
        {
            Code = work.Tell(code, section.Heading, section.Line, code.Value),
            PrintedCode = PrintedCode(section, work),
            Title = work.Draft.At(section.Heading, section.Line),
        };
    }

    private static Located<string>? PrintedCode(PageSection section, PageWork work) =>
        OldCode().IsMatch(section.Heading) ? work.Tell(section.Heading, section.Heading, section.Line) : null;

    private static BlockCode? CodeOf(string heading)
    {
        if (FullCode().Match(heading) is { Success: true } full) return FrenchValues.Code<BlockCode>(full.Groups["code"].Value);
        return OldCode().Match(heading) is { Success: true } old ? FrenchValues.Code<BlockCode>($"BC{old.Groups["number"].Value.PadLeft(2, '0')}") : null;
    }

    private static Certification Kept(Certification fiche, PageSection section, PageWork work)
    {
        work.Keep(section, section.Heading, section.Line);
        foreach (var line in section.Printed) work.Keep(section, line.Text.Trim(), line.Number);
        return fiche;
    }

    [GeneratedRegex(@"\A(?:RNCP|RS)[0-9]{2,5}(?<code>BC[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex FullCode();

    [GeneratedRegex(@"\ABloc (?<number>[0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex OldCode();

    [GeneratedRegex(@"\A\s*Intitulé\s*:\s*", RegexOptions.CultureInvariant)]
    private static partial Regex TitleLabel();
}
