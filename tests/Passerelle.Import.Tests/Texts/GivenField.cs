using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Texts;

/// <summary>Reads fields from short texts, as tests write them.</summary>
internal static class GivenField
{
    private static readonly FieldPlace Place = new("fiche", "champ");

    public static FieldReading<ValueList<Competency>> Competencies(string text) => CompetencyField.Read(FeedText.Read(text, 1), Place);

    public static FieldReading<ValueList<Competency>> CompetenciesOfPage(params string[] lines) => CompetencyField.Read(LongTexts.OutlineOfPage(lines), Place);

    public static FieldReading<ValueList<Evaluation>> Evaluations(string text) => EvaluationField.Read(FeedText.Read(text, 1), Place);

    public static FieldReading<ValueList<Evaluation>> EvaluationsOfPage(params string[] lines) => EvaluationField.Read(LongTexts.OutlineOfPage(lines), Place);

    public static FieldReading<ValueList<Activity>> Activities(string text) => ActivityField.Read(FeedText.Read(text, 1), Place);

    public static FieldReading<ValueList<Activity>> ActivitiesOfPage(params string[] lines) => ActivityField.Read(LongTexts.OutlineOfPage(lines), Place);

    public static FieldReading<ValueList<AttestedGroup>> Attested(string text) => AttestedField.Read(FeedText.Read(text, 1), Place);

    public static FieldReading<Jobs> Jobs(string text) => JobsField.Read(FeedText.Read(text, 1), Place);

    public static FieldReading<ValueList<Located<string>>> List(string text) => ListField.Read(FeedText.Read(text, 1), Place);

    public static string Prose(string text) => ProseField.Read(FeedText.Read(text, 1), Place).Value;

    public static string ProseOfPage(params string[] lines) => ProseField.Read(LongTexts.OutlineOfPage(lines), Place).Value;

    /// <summary>Names and paths of notes: <c>codes-ajoutes champ</c>.</summary>
    public static string Names(this ValueList<ImportNote> notes) => string.Join(", ", notes.Select(note => $"{note.Kind.Name} {note.Path}"));

    /// <summary>The words of a list.</summary>
    public static string Words(this ValueList<Located<string>> texts) => string.Join(" | ", texts.Select(text => text.Value));
}
