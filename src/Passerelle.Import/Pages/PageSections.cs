using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Cuts the lines of a page at its headings.</summary>
internal sealed partial class PageSections
{
    private static readonly SectionKind[] Repeatable =
        [SectionKind.Block, SectionKind.PartialEquivalences, SectionKind.TotalEquivalences];

    private readonly List<OpenSection> sections = [new OpenSection(SectionKind.Top, "", 1)];

    private OpenSection Current { get; set; }

    private PageSections() => Current = sections[0];

    /// <summary>The sections in the order of their first headings; what is printed under one heading twice is read together.</summary>
    public static ValueList<PageSection> Of(IEnumerable<PageLine> lines)
    {
        var page = new PageSections();
        foreach (var line in lines) page.Add(line);
        return page.sections.Select(section => section.Close()).ToValueList();
    }

    private void Add(PageLine line)
    {
        if (BlockHeading(line) is { } block) Open(SectionKind.Block, block.Code, line.Number, block.Title);
        else if (Sentence(line) is { } kind) Open(kind, line.Text.Trim(), line.Number, line);
        else if (PageHeadings.Of(line) is { } headed && Opens(headed)) Open(headed, line);
        else Current.Lines.Add(line);
    }

    private void Open(HeadedLine headed, PageLine line)
    {
        var heading = headed.Heading;
        if (heading.IsTable)
        {
            Current = heading.Kind is { } kind ? SectionOf(kind, Heading(line, headed), line.Number) : Current;
            Current.Header ??= line;
        }
        else if (heading.Kind is { } kind)
        {
            Open(kind, Heading(line, headed), line.Number, headed.Rest);
        }
    }

    private void Open(SectionKind kind, string heading, int line, PageLine rest)
    {
        Current = SectionOf(kind, heading, line);
        if (rest.Text.Trim(' ', '|').Length > 0) Current.Lines.Add(rest);
    }

    private OpenSection SectionOf(SectionKind kind, string heading, int line)
    {
        var known = Repeatable.Contains(kind) ? null : sections.Find(section => section.Kind == kind);
        if (known is not null) return known;
        sections.Add(new OpenSection(kind, heading, line));
        return sections[^1];
    }

    private static string Heading(PageLine line, HeadedLine headed) =>
        line.Text[..^headed.Rest.Text.Length].Trim(' ', '|', ':', '\u00A0', '\t');

    /// <summary>The headings of a block are labels within it, and a route is one only in its table.</summary>
    private bool Opens(HeadedLine headed) => headed.Heading.Kind switch
    {
        SectionKind.Title or SectionKind.EvaluationSummary => Current.Kind != SectionKind.Block,
        SectionKind.State => Current.Kind < SectionKind.Objectives,
        >= SectionKind.InitialTraining and <= SectionKind.Experience =>
            Current.Kind is >= SectionKind.Access and <= SectionKind.Experience || headed.Rest.Text.StartsWith('X') || headed.Rest.Text.StartsWith('|'),
        _ => true,
    };

    /// <summary>Codes of blocks stand in tables of equivalences too, but these come after the blocks.</summary>
    private (string Code, PageLine Title)? BlockHeading(PageLine line)
    {
        if (Current.Kind > SectionKind.Block) return null;
        var match = CodedBlock().Match(line.Text);
        if (!match.Success && Current.Kind >= SectionKind.Blocks) match = NumberedBlock().Match(line.Text);
        return match.Success ? (match.Groups["code"].Value, line with { Text = match.Groups["title"].Value }) : null;
    }

    /// <summary>The sheets of before 2019 part activities and competencies from the summary by sentences, which are content.</summary>
    private SectionKind? Sentence(PageLine line) => Current.Kind switch
    {
        SectionKind.Objectives when ActivitySentence().IsMatch(line.Text) => SectionKind.Activities,
        SectionKind.Objectives or SectionKind.Activities when HolderSentence().IsMatch(line.Text) => SectionKind.Attested,
        _ => null,
    };

    [GeneratedRegex(@"\A\s*(?<code>(?:RNCP|RS)[0-9]{2,5}BC[0-9]{2})\s*(?:[-–:]\s*(?<title>\S.*))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodedBlock();

    [GeneratedRegex(@"\A\s*(?<code>Bloc [0-9]{1,2})(?<title>)\s*:?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedBlock();

    [GeneratedRegex(@"\A\s*Les principales activités\b.*:\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ActivitySentence();

    [GeneratedRegex(@"\A\s*Le \(la\) titulaire est capable de\b.*\z", RegexOptions.CultureInvariant)]
    private static partial Regex HolderSentence();

    private sealed class OpenSection(SectionKind kind, string heading, int line)
    {
        public SectionKind Kind => kind;

        public PageLine? Header { get; set; }

        public List<PageLine> Lines { get; } = [];

        public PageSection Close() => new(kind, heading, line, Header, PageLines.WithoutBlankEnds(Lines).ToValueList());
    }
}
