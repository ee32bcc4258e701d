using Passerelle.Cli.Building;
using Passerelle.Cli.Commands;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Comparing;

/// <summary>An input to compare: a folder, or the input at a revision of its repository.</summary>
/// <param name="Name">How the command line names it.</param>
/// <param name="Attempt">What reading it found.</param>
/// <param name="Catalogue">What it says; null where it has faults.</param>
internal sealed record ComparedInput(string Name, Attempt Attempt, Catalogue? Catalogue)
{
    /// <summary>Reads a folder where there is one of this name, else the revision.</summary>
    /// <param name="name">A folder or a revision.</param>
    /// <param name="input">The folder that is read at the revision.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    public static ComparedInput Read(string name, string input)
    {
        var folder = Directory.Exists(name) ? InputFolder.At(name) : AtRevision(name, input);
        var bound = CatalogueReader.Bind(CatalogueReader.Load(folder));
        var read = CatalogueReader.Link(bound);
        return new(name, new Attempt(bound.Language, read.Sources, read.Diagnostics), read.Catalogue);
    }

    private static InputFolder AtRevision(string name, string input)
    {
        if (!Directory.Exists(input)) throw Neither(name, $"et il n’y a pas de dossier « {input} » dont lire une révision", $"and there is no folder “{input}” to read at a revision");
        try
        {
            return GitRevision.Read(input, name);
        }
        catch (GitException refusal)
        {
            throw refusal.Refusal switch
            {
                GitRefusal.Missing => Neither(name, "et git n’est pas installé, sans lequel aucune révision ne se lit", "and git, which reads revisions, is not installed"),
                GitRefusal.NoRepository => Neither(name, $"et « {input} » n’est dans aucun dépôt git dont lire une révision", $"and “{input}” is in no git repository to read a revision of"),
                GitRefusal.NoFolder => new UsageException(new(
                    $"La révision « {name} » n’a pas de dossier « {input} ».",
                    $"The revision “{name}” has no folder “{input}”.")),
                _ => Neither(name, $"ni une révision du dépôt de « {input} »", $"nor a revision of the repository of “{input}”"),
            };
        }
    }

    private static UsageException Neither(string name, string french, string english) => new(new(
        $"« {name} » n’est pas un dossier, {french}.",
        $"“{name}” is not a folder, {english}."));
}
