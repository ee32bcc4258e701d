using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>How a text of a fiche is read into a field, and printed from it.</summary>
internal sealed record TextField<T>(
    PrintedStyle Style,
    Func<Outline, FieldPlace, FieldReading<T>> Read,
    Func<T, IReadOnlyList<PrintedPiece>> Pieces);

/// <summary>The fields of texts.</summary>
internal static class TextFields
{
    public static TextField<string> Prose { get; } = new(ProseField.Style, ProseField.Read, ProseField.Pieces);

    public static TextField<ValueList<Located<string>>> List { get; } = new(ListField.Style, ListField.Read, ListField.Pieces);

    public static TextField<ValueList<Activity>> Activities { get; } = new(ActivityField.Style, ActivityField.Read, ActivityField.Pieces);

    public static TextField<ValueList<AttestedGroup>> Attested { get; } = new(
        AttestedField.Style, AttestedField.Read, AttestedField.Pieces);

    public static TextField<Jobs> Jobs { get; } = new(JobsField.Style, JobsField.Read, JobsField.Pieces);

    public static TextField<ValueList<Competency>> Competencies { get; } = new(
        CompetencyField.Style, CompetencyField.Read, CompetencyField.Pieces);

    public static TextField<ValueList<Evaluation>> Evaluations { get; } = new(
        EvaluationField.Style, EvaluationField.Read, EvaluationField.Pieces);
}
