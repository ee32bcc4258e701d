using System.Text.Json;
using Passerelle.Cli.Importing;
using Passerelle.Import;
using Passerelle.Import.Merging;
using Passerelle.Import.Output;
using Passerelle.Model;

namespace Passerelle.Cli.Reporting;

/// <summary>The report of an import for a program: one JSON document, written as the fiches come.</summary>
internal sealed class JsonReport : IImportReport
{
    private readonly Stream stream;
    private readonly Language language;
    private readonly Utf8JsonWriter json;

    private JsonReport(Stream stream, Language language)
    {
        this.stream = stream;
        this.language = language;
        json = new Utf8JsonWriter(stream, Utf8Output.JsonLayout);
        json.WriteStartObject();
        json.WriteStartArray("fiches");
    }

    /// <summary>A report to the output of a terminal.</summary>
    public static JsonReport On(Terminal terminal, Language language) => new(new Utf8TextStream(terminal.Output), language);

    public void Add(FicheOutcome fiche)
    {
        json.WriteStartObject();
        json.WriteString("numero", fiche.Certification.Number.Value.Value);
        json.WriteString("intitule", fiche.Certification.Title.Value);
        json.WriteString("source", fiche.Source);
        if (fiche.Fidelity is { } fidelity) json.WriteNumber("fidelite", fidelity.Percent);
        else json.WriteNull("fidelite");
        json.WriteStartObject("trouves");
        foreach (var count in FicheCount.Of(fiche.Certification)) json.WriteNumber(count.Key, count.Count);
        json.WriteEndObject();
        json.List("notes", fiche.Notes, Write);
        json.List("changements", fiche.Changes, Write);
        json.List("fichiers", fiche.Files, Write);
        json.WriteEndObject();
        json.Flush();
    }

    public void End(ImportEnding ending)
    {
        json.WriteEndArray();
        json.List("externes", ending.Externals, Write);
        json.List("nomenclatures", ending.Nomenclatures, Write);
        json.List("site", ending.Site, Write);
        json.List("problemes", ending.Problems, Write);
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
        stream.Flush();
    }

    public void Dispose()
    {
        json.Dispose();
        stream.Dispose();
    }

    private void Write(ImportNote note)
    {
        json.WriteString("nom", note.Kind.Name);
        json.WriteString("nature", NameOf(note.Kind.Concern));
        json.WriteString("chemin", note.Path);
        json.WriteNumber("ligne", note.Place.Line);
        json.WriteString("texte", note.In(language));
    }

    private void Write(Change change)
    {
        json.WriteString("chemin", change.Path);
        json.WriteString("nature", NameOf(change.Kind));
        json.WriteString("avant", change.Before);
        json.WriteString("apres", change.After);
    }

    private void Write(FileOutcome file)
    {
        json.WriteString("chemin", file.Path);
        json.WriteString("etat", NameOf(file.State));
    }

    private void Write(Diagnostic problem)
    {
        json.WriteString("code", problem.Kind.Code);
        json.WriteString("gravite", problem.Kind.Severity == Severity.Error ? "erreur" : "avertissement");
        json.WriteString("fichier", problem.Place.File);
        json.WriteNumber("ligne", problem.Place.Line);
        json.WriteNumber("colonne", problem.Place.Column);
        json.WriteString("message", problem.Message(language));
        json.WriteString("conseil", problem.Hint(language));
    }

    private static string NameOf(NoteConcern concern) => concern switch
    {
        NoteConcern.Unknown => "inconnu",
        NoteConcern.Unrecognised => "non_reconnu",
        NoteConcern.Doubtful => "incertain",
        _ => "ajoute",
    };

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "ajout",
        ChangeKind.Removed => "retrait",
        _ => "modification",
    };

    private static string NameOf(FileState state) => state switch
    {
        FileState.Written => "ecrit",
        FileState.Unchanged => "inchange",
        FileState.Refused => "refuse",
        FileState.Removed => "retire",
        _ => "prevu",
    };
}
