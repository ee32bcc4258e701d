using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>The summary of a certification for students: two pages, so its lists are cut short and say so.</summary>
public sealed record CertificationSheet
{
    /// <summary>What names it.</summary>
    public required SheetHead Head { get; init; }

    /// <summary>Headings and other words that every sheet has.</summary>
    public required SheetLabels Labels { get; init; }

    /// <summary>The beginning of the objectives.</summary>
    public required ValueList<Passage> Lead { get; init; }

    /// <summary>Composition, evaluation, access, insertion: numbers to see from afar.</summary>
    public required ValueList<SheetFigure> Figures { get; init; }

    /// <summary>Sentences about the dates that matter to a candidate.</summary>
    public required ValueList<string> Validity { get; init; }

    /// <summary>Blocks.</summary>
    public required ShortList<SheetBlockRow> Blocks { get; init; }

    /// <summary>How the certification is obtained.</summary>
    public required ShortList<Passage> Obtaining { get; init; }

    /// <summary>Access routes, each with its answer.</summary>
    public required ValueList<SheetFact> Routes { get; init; }

    /// <summary>What is asked of candidates.</summary>
    public required ShortList<string> Prerequisites { get; init; }

    /// <summary>Occupations that it opens.</summary>
    public required ShortList<string> Jobs { get; init; }

    /// <summary>Occupations after some years.</summary>
    public required ShortList<string> JobsWithExperience { get; init; }

    /// <summary>Bridges, one sentence each.</summary>
    public required ShortList<string> Bridges { get; init; }

    /// <summary>Who certifies.</summary>
    public required ShortList<string> Certifiers { get; init; }
}

/// <summary>A list that may be cut short.</summary>
/// <param name="Items">The first items.</param>
/// <param name="More">"et 4 autres, voir le site"; null where nothing is left out.</param>
public sealed record ShortList<T>(ValueList<T> Items, string? More);

/// <summary>A number to see from afar.</summary>
/// <param name="Term">What is counted.</param>
/// <param name="Answer">How many, or a short word.</param>
/// <param name="Detail">Words under it, or null.</param>
/// <param name="InWords">Whether the answer is words, which are set smaller than numbers.</param>
public sealed record SheetFigure(string Term, string Answer, string? Detail, bool InWords);

/// <summary>A block in a list of blocks.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">Title.</param>
/// <param name="Details">Role, options, number of competencies, forms of evaluation.</param>
public sealed record SheetBlockRow(string Code, string Title, ValueList<string> Details);
