using Passerelle.Model;
using Passerelle.Reading.Write;

namespace Passerelle.Import.Output;

/// <summary>The files of one certification, as they stand and as they are to stand.</summary>
/// <param name="existing">What stands.</param>
/// <param name="merged">What is to stand.</param>
/// <param name="notes">What a human should look at; it becomes comments.</param>
/// <param name="language">Language of the comments.</param>
internal sealed class CertificationFiles(ExistingFiles existing, Certification merged, ValueList<ImportNote> notes, Language language)
{
    private readonly CertificationNumber number = merged.Number.Value;

    /// <summary>All of them; a file that says the same as before keeps the layout that its author gave to it.</summary>
    public IEnumerable<PlannedFile> Plan() => [Main(), .. merged.Blocks.Select(OfBlock), PublicationFile(), .. Superseded()];

    private PlannedFile Main()
    {
        var path = InputPaths.Main(number);
        var isSame = existing.Certification is { } before && WithoutParts(before) == WithoutParts(merged);
        return Planned(path, isSame, comments => YamlFiles.Certification(merged, comments), notes.Where(note => !IsOfBlock(note)).Select(note => (note.Path, note)));
    }

    private PlannedFile OfBlock(Block block)
    {
        var code = block.Code.Value;
        var prefix = $"blocs/{code}";
        var own = notes
            .Where(note => note.Path == prefix || note.Path.StartsWith(prefix + "/", StringComparison.Ordinal))
            .Select(note => (note.Path == prefix ? "code" : note.Path[(prefix.Length + 1)..], note));
        return Planned(InputPaths.Block(number, code), existing.Certification?.Block(code) == block, comments => YamlFiles.Block(block, comments), own);
    }

    private PlannedFile PublicationFile()
    {
        var path = InputPaths.Publication(number);
        var isSame = existing.Certification?.Publication == merged.Publication;
        return merged.Publication is { } publication
            ? Planned(path, isSame, comments => YamlFiles.Publication(publication, comments), [])
            : new PlannedFile(path, existing.TextOf(path), After: null);
    }

    // Blocks that the source no longer has, and the file of a certification that was only referred to until now.
    private IEnumerable<PlannedFile> Superseded()
    {
        var own = merged.Blocks.Select(block => InputPaths.Block(number, block.Code.Value)).Append(InputPaths.Main(number)).Append(InputPaths.Publication(number));
        return existing.Files.Keys.Except(own, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => new PlannedFile(path, existing.TextOf(path), After: null));
    }

    private PlannedFile Planned(string path, bool isSame, Func<YamlComments, string> write, IEnumerable<(string Path, ImportNote Note)> about)
    {
        var before = existing.TextOf(path);
        if (before is not null && isSame) return new PlannedFile(path, before, before);
        var comments = before is null ? YamlComments.None : YamlComments.Of(before);
        foreach (var (where, note) in about) comments = comments.With(where, note.In(language));
        return new PlannedFile(path, before, write(comments));
    }

    private static bool IsOfBlock(ImportNote note) => note.Path.StartsWith("blocs/", StringComparison.Ordinal);

    private static Certification WithoutParts(Certification certification) =>
        certification with { Blocks = [], Publication = null, Presentation = null };
}
