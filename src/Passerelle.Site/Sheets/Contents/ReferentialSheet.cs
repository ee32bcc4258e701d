using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>The référentiel d’activités, de compétences et d’évaluation: complete, as it is filed for registration.</summary>
public sealed record ReferentialSheet
{
    /// <summary>What names it.</summary>
    public required SheetHead Head { get; init; }

    /// <summary>Headings and other words that every sheet has.</summary>
    public required SheetLabels Labels { get; init; }

    /// <summary>Aims and context.</summary>
    public required ValueList<Passage> Objectives { get; init; }

    /// <summary>How the certification is obtained from its blocks.</summary>
    public required ValueList<Passage> Completion { get; init; }

    /// <summary>Options, each with its blocks.</summary>
    public required ValueList<SheetList> Options { get; init; }

    /// <summary>Forms of evaluation announced for the certification as a whole.</summary>
    public required ValueList<string> EvaluationSummary { get; init; }

    /// <summary>Access routes, in the official order.</summary>
    public required ValueList<SheetRoute> Routes { get; init; }

    /// <summary>Juries.</summary>
    public required ValueList<SheetJury> Juries { get; init; }

    /// <summary>What is asked of candidates, in lists with or without a heading.</summary>
    public required ValueList<SheetList> Prerequisites { get; init; }

    /// <summary>Registration: dates, durations, legal texts.</summary>
    public required ValueList<SheetFact> Registration { get; init; }

    /// <summary>Who certifies.</summary>
    public required ValueList<SheetBody> Certifiers { get; init; }

    /// <summary>The blocks, in three columns.</summary>
    public required ValueList<ReferentialGroup> Groups { get; init; }

    /// <summary>Activities that no block serves.</summary>
    public required ValueList<SheetActivity> OtherActivities { get; init; }
}

/// <summary>An access route.</summary>
/// <param name="Name">Name.</param>
/// <param name="Open">Whether it is open, in words.</param>
/// <param name="Jury">Code of its jury, or null.</param>
/// <param name="ChangedOn">Day of the last change in words, or null.</param>
public sealed record SheetRoute(string Name, string Open, string? Jury, string? ChangedOn);

/// <summary>A jury.</summary>
/// <param name="Code">Code.</param>
/// <param name="Size">How many members, or null.</param>
/// <param name="Composition">Who sits in it.</param>
public sealed record SheetJury(string Code, string? Size, ValueList<Passage> Composition);

/// <summary>
/// The rows of one block. The first column, activities and tasks (<see cref="BlockContents.Activities"/>), belongs to
/// all the rows of the group together.
/// </summary>
/// <param name="Block">The block.</param>
/// <param name="Rows">One row a competency where the fiche says which evaluation verifies it, else one for the whole block.</param>
public sealed record ReferentialGroup(BlockContents Block, ValueList<ReferentialRow> Rows);

/// <summary>A row: the second and the third column.</summary>
/// <param name="Competencies">Competencies; none for evaluations that verify none.</param>
/// <param name="Evaluations">
/// Evaluations with the criteria that speak for these competencies. An evaluation is described in the first row that
/// names it; further rows give its code, title and criteria only.
/// </param>
/// <param name="Note">What is said instead of an evaluation, or beside it; or null.</param>
public sealed record ReferentialRow(ValueList<SheetCompetency> Competencies, ValueList<SheetEvaluation> Evaluations, string? Note);
