using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>A thing that is named by its code.</summary>
/// <param name="Code">The code, as it is printed.</param>
/// <param name="Text">Title or wording.</param>
public sealed record Coded(string Code, string Text);

/// <summary>A term and what is said of it.</summary>
/// <param name="Term">What is spoken of.</param>
/// <param name="Values">What is said, one line each.</param>
public sealed record SheetFact(string Term, ValueList<string> Values);

/// <summary>Lines under a heading.</summary>
/// <param name="Title">Heading, or null.</param>
/// <param name="Lines">Lines.</param>
public sealed record SheetList(string? Title, ValueList<string> Lines);

/// <summary>An activity of the occupation and its tasks.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">Title.</param>
/// <param name="Context">Words that introduce it, or null.</param>
/// <param name="Options">The options that it belongs to, or null.</param>
/// <param name="Tasks">Tasks, in lists with or without a heading.</param>
public sealed record SheetActivity(string Code, string Title, string? Context, string? Options, ValueList<SheetList> Tasks);

/// <summary>A competency.</summary>
/// <param name="Code">Code.</param>
/// <param name="Text">Wording.</param>
/// <param name="Context">Words of the fiche that introduce it, or null.</param>
/// <param name="VerifiedBy">Codes of the evaluations that verify it.</param>
/// <param name="Note">What is said where none does, or where the fiche does not tell; or null.</param>
public sealed record SheetCompetency(string Code, string Text, string? Context, ValueList<string> VerifiedBy, string? Note);

/// <summary>An evaluation.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">Title.</param>
/// <param name="Form">Its form in words; null where it has been said before (<see cref="ReferentialRow"/>).</param>
/// <param name="Description">What the candidate does, in paragraphs and list items.</param>
/// <param name="Facts">Setting, medium, duration, jury, deliverables.</param>
/// <param name="Verifies">Codes of the competencies that it verifies.</param>
/// <param name="Note">What is said where it verifies none, or where the fiche does not tell; or null.</param>
/// <param name="Criteria">Criteria.</param>
public sealed record SheetEvaluation(
    string Code,
    string Title,
    string? Form,
    ValueList<Passage> Description,
    ValueList<SheetFact> Facts,
    ValueList<string> Verifies,
    string? Note,
    ValueList<SheetCriterion> Criteria);

/// <summary>A criterion.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Competencies">Codes of the competencies that it speaks for; none: all those of its evaluation.</param>
public sealed record SheetCriterion(string Text, ValueList<string> Competencies);

/// <summary>Which evaluation verifies which competency.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">Evaluations.</param>
/// <param name="Rows">Competencies.</param>
public sealed record SheetMatrix(string Caption, ValueList<Coded> Columns, ValueList<SheetMatrixRow> Rows);

/// <summary>A competency in a matrix.</summary>
/// <param name="Code">Code.</param>
/// <param name="Text">Wording.</param>
/// <param name="Cells">One cell an evaluation; none where there is a gap.</param>
/// <param name="Gap">What is said over the whole row where no evaluation verifies it, or null.</param>
public sealed record SheetMatrixRow(string Code, string Text, ValueList<SheetMatrixCell> Cells, string? Gap);

/// <summary>A cell of a matrix.</summary>
/// <param name="Kind"><c>tested</c>, <c>untested</c> or <c>unsaid</c>.</param>
/// <param name="Text">In words.</param>
public sealed record SheetMatrixCell(string Kind, string Text);

/// <summary>A certifying body.</summary>
/// <param name="Name">Name.</param>
/// <param name="Facts">What is known of it.</param>
public sealed record SheetBody(string Name, ValueList<SheetFact> Facts);
