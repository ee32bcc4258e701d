using System.Xml.Linq;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Texts;

/// <summary>The fields of a fiche, as laws over texts look at them.</summary>
internal static class LongTexts
{
    private static readonly FieldPlace Place = new("fiche.xml", "champ");

    /// <summary>Every kind of field, as what an export makes of the value that was read.</summary>
    public static readonly (string Name, Func<Outline, string> PrintedAgain)[] Fields =
    [
        ("prose", Again(ProseField.Read, ProseField.Pieces, ProseField.Style)),
        ("list", Again(ListField.Read, ListField.Pieces, ListField.Style)),
        ("activities", Again(ActivityField.Read, ActivityField.Pieces, ActivityField.Style)),
        ("attested", Again(AttestedField.Read, AttestedField.Pieces, AttestedField.Style)),
        ("jobs", Again(JobsField.Read, JobsField.Pieces, JobsField.Style)),
        ("competencies", Again(CompetencyField.Read, CompetencyField.Pieces, CompetencyField.Style)),
        ("evaluations", Again(EvaluationField.Read, EvaluationField.Pieces, EvaluationField.Style)),
    ];

    private static readonly HashSet<string> Elements =
    [
        "OBJECTIFS_CONTEXTE", "ACTIVITES_VISEES", "CAPACITES_ATTESTEES", "SECTEURS_ACTIVITE", "TYPE_EMPLOI_ACCESSIBLES",
        "REGLEMENTATIONS_ACTIVITES", "PREREQUIS_ENTREE_FORMATION", "PREREQUIS_VALIDATION_CERTIFICATION", "VALIDATION_PARTIELLE_PERIMETRE",
        "NIVEAU_MAITRISE_COMPETENCES", "MODALITES_RENOUVELLEMENT", "DUREE_VALIDITE", "LISTE_COMPETENCES", "MODALITES_EVALUATION",
        "PREREQUIS_ENTREE_FORMATION_BLOC", "PREREQUIS_VALIDATION_BLOC", "COMPOSITION",
    ];

    /// <summary>The pieces of a text of the open data.</summary>
    public static ValueList<Piece> Feed(string text) => FeedText.Read(text, 1).Pieces;

    /// <summary>The pieces of lines of a page.</summary>
    public static ValueList<Piece> Page(params string[] lines) => OutlineOfPage(lines).Pieces;

    /// <summary>The outline of lines of a page.</summary>
    public static Outline OutlineOfPage(params string[] lines) =>
        PageText.Read([.. lines.Select((line, index) => new PageLine(line, index + 1))]);

    /// <summary>The elements of a real fiche that hold long texts.</summary>
    public static IEnumerable<XElement> OfFiche(string number) =>
        XDocument.Load(Shared.At("samples", "xml", number + ".xml")).Descendants()
            .Where(element => Elements.Contains(element.Name.LocalName) && !element.HasElements && element.Value.Trim().Length > 0);

    private static Func<Outline, string> Again<T>(
        Func<Outline, FieldPlace, FieldReading<T>> read, Func<T, IReadOnlyList<PrintedPiece>> pieces, PrintedStyle style) =>
        outline => read(outline, Place) is var reading ? PrintedText.Of(pieces(reading.Value), reading.SignsIn(outline), style) : "";
}
