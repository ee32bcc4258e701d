using System.Text;
using Passerelle.Cli.Resources;
using Passerelle.Reading.Schema;

namespace Passerelle.Cli.New;

/// <summary>The files of a new site: a small example that builds without a fault.</summary>
internal static class NewSite
{
    private const string Folder = "new";
    private const string TitlePlace = "{{titre}}";

    /// <summary>Path and text of each file.</summary>
    /// <param name="title">Title of the site.</param>
    public static IEnumerable<(string Path, string Text)> Files(string title)
    {
        foreach (var name in EmbeddedFiles.Below(Folder))
        {
            var path = name[(Folder.Length + 1)..];
            var text = Encoding.UTF8.GetString(EmbeddedFiles.Read(name)).ReplaceLineEndings("\n");
            yield return (path == "gitignore" ? ".gitignore" : path, text.Replace(TitlePlace, Titled(title, path), StringComparison.Ordinal));
        }

        foreach (var (name, text) in SchemaFiles.All()) yield return ($"input/schema/{name}", text);
    }

    // In YAML the title stands between double quotes.
    private static string Titled(string title, string path) => path.EndsWith(".yaml", StringComparison.Ordinal)
        ? title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        : title;
}
