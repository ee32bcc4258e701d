using System.Text.Json;
using Passerelle.Cli.Reporting;
using Passerelle.Model;
using Passerelle.Reading;

namespace Passerelle.Cli.Comparing;

/// <summary>Tells differences to a program: one JSON document, its names in the words of the YAML.</summary>
internal sealed class DiffJson : IDisposable
{
    private readonly Utf8JsonWriter json;

    public DiffJson(Stream stream) => json = new Utf8JsonWriter(stream, Utf8Output.JsonLayout);

    public void Dispose() => json.Dispose();

    public void Write(InputDifferences differences, string older, string newer)
    {
        json.WriteStartObject();
        json.WriteString("ancien", older);
        json.WriteString("nouveau", newer);
        json.List("ajoutees", differences.Added, WriteName);
        json.List("retirees", differences.Removed, WriteName);
        json.List("comparees", differences.Compared, Write);
        json.WriteEndObject();
        json.Flush();
    }

    private void WriteName(Certification certification)
    {
        json.WriteString("numero", certification.Number.Value.Value);
        json.WriteString("intitule", certification.Title.Value);
    }

    private void Write(CertificationChanges changes)
    {
        json.WriteString("ancienne", changes.Older.Number.Value.Value);
        json.WriteString("nouvelle", changes.Newer.Number.Value.Value);
        json.WriteString("intitule", changes.Newer.Title.Value);
        json.WriteBoolean("identiques", changes.IsEmpty);
        WriteCounts(changes.Counts);
        json.List("fiche", changes.Facts, Write);
        json.List("blocs", changes.Blocks, Write);
    }

    private void WriteCounts(ChangeCounts counts)
    {
        json.WriteStartObject("compte");
        json.WriteNumber("fiche", counts.Facts);
        json.WriteNumber("blocs_ajoutes", counts.BlocksAdded);
        json.WriteNumber("blocs_retires", counts.BlocksRemoved);
        json.WriteNumber("blocs_modifies", counts.BlocksChanged);
        json.WriteNumber("blocs_inchanges", counts.BlocksUnchanged);
        json.WriteNumber("competences_ajoutees", counts.Competencies.Added);
        json.WriteNumber("competences_retirees", counts.Competencies.Removed);
        json.WriteNumber("competences_deplacees", counts.Competencies.Moved);
        json.WriteNumber("competences_reformulees", counts.Competencies.Reworded);
        json.WriteNumber("competences_recodees", counts.Competencies.Recoded);
        json.WriteNumber("competences_inchangees", counts.Competencies.Unchanged);
        json.WriteNumber("evaluations_ajoutees", counts.EvaluationsAdded);
        json.WriteNumber("evaluations_retirees", counts.EvaluationsRemoved);
        json.WriteNumber("evaluations_modifiees", counts.EvaluationsChanged);
        json.WriteEndObject();
    }

    private void Write(FactChange change)
    {
        json.WriteString("fait", change.Kind.Name);
        if (change.Subject is { } subject) json.WriteString("sujet", TextOf(subject));
        json.WriteString("avant", change.Before is { } before ? TextOf(before) : null);
        json.WriteString("apres", change.After is { } after ? TextOf(after) : null);
        WriteWords("mots", change.Wording);
    }

    private void Write(BlockChange block)
    {
        json.WriteString("ancien", block.Older?.Code.Value.Value);
        json.WriteString("nouveau", block.Newer?.Code.Value.Value);
        json.WriteString("titre", (block.Newer ?? block.Older)!.Title.Value);
        json.WriteString("reconnu_par", block.By is { } by ? NameOf(by) : null);
        json.WriteBoolean("inchange", block.IsUnchanged);
        json.List("faits", block.Facts, Write);
        json.List("competences", block.Competencies.Where(each => !each.IsUnchanged), Write);
        json.WriteNumber("competences_inchangees", block.Competencies.Count(each => each.IsUnchanged));
        json.List("evaluations", block.Evaluations.Where(each => !each.IsUnchanged), Write);
        json.WriteNumber("evaluations_inchangees", block.Evaluations.Count(each => each.IsUnchanged));
    }

    private void Write(CompetencyChange change)
    {
        json.WriteStartArray("changements");
        if (change.IsAdded) json.WriteStringValue("ajout");
        if (change.IsRemoved) json.WriteStringValue("retrait");
        if (change.IsMoved) json.WriteStringValue("deplacement");
        if (change.IsReworded) json.WriteStringValue("reformulation");
        if (change.IsRecoded) json.WriteStringValue("code");
        json.WriteEndArray();
        WritePlace("avant", change.Older);
        WritePlace("apres", change.Newer);
        WriteWords("mots", change.Wording);
        WriteWords("mots_du_contexte", change.Context);
    }

    private void WritePlace(string name, CompetencyAt? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("bloc", place.Block.Value);
        json.WriteString("code", place.Competency.Code.Value.Value);
        json.WriteString("texte", place.Competency.Text.Value);
        json.WriteEndObject();
    }

    private void Write(EvaluationChange change)
    {
        json.WriteString("ancien", change.Older?.Code.Value.Value);
        json.WriteString("nouveau", change.Newer?.Code.Value.Value);
        json.WriteString("titre", (change.Newer ?? change.Older)!.Title.Value);
        json.List("faits", change.Facts, Write);
    }

    private void WriteWords(string name, TextChange? change)
    {
        if (change is not null) json.List(name, change.Runs, run => json.WriteString(NameOf(run.Fate), run.Text));
    }

    private static string TextOf(StatedValue value) => value switch
    {
        StatedValue.Words words => words.Text,
        StatedValue.Day day => $"{day.Date:yyyy-MM-dd}",
        StatedValue.Number number => $"{number.Count}",
        StatedValue.Lasting lasting => $"{(int)lasting.Duration.TotalMinutes} min",
        StatedValue.Choice choice => YamlWords.Of(choice.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static string NameOf(WordFate fate) => fate switch
    {
        WordFate.Added => "ajoute",
        WordFate.Removed => "retire",
        _ => "garde",
    };

    private static string NameOf(Recognition by) => by switch
    {
        Recognition.CodeAndTitle => "code_et_titre",
        Recognition.Equivalence => "correspondance",
        Recognition.Title => "titre",
        Recognition.Competencies => "competences",
        _ => "code",
    };
}
