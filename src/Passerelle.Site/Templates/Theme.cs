using System.Collections.Frozen;
using Passerelle.Model;
using Passerelle.Site.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Passerelle.Site.Templates;

/// <summary>A text file of a theme.</summary>
/// <param name="Name">Name to show in messages: <c>themes/default/templates/block.hbs</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record ThemeFile(string Name, string Text);

/// <summary>A theme and those that it completes. A file of a theme takes the place of the same file of its base.</summary>
public sealed class Theme
{
    private readonly ValueList<(string Name, string Folder)> layers;

    private Theme(ValueList<(string Name, string Folder)> layers)
    {
        this.layers = layers;
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, folder) in layers)
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                files[Path.GetRelativePath(folder, path).Replace('\\', '/')] = path;
        }

        Files = files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Path of each file in the theme, with slashes, and where it stands on the disk.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Finds a theme and its bases in folders of themes, the first folder first.</summary>
    /// <exception cref="SiteFaultException">It is not there, or its <c>theme.yaml</c> cannot be used.</exception>
    public static Theme Find(string name, IReadOnlyList<string> folders)
    {
        var chain = new List<(string Name, string Folder)>();
        for (string? wanted = name; wanted is not null;)
        {
            if (chain.Any(layer => layer.Name == wanted))
                throw new SiteFaultException(SiteFaults.ThemeFileInvalid.At(SourceSpan.StartOf($"themes/{wanted}/theme.yaml"), $"base: {wanted}"));
            var folder = folders.Select(f => Path.Combine(f, wanted)).FirstOrDefault(f => File.Exists(Path.Combine(f, "theme.yaml")))
                ?? throw new SiteFaultException(SiteFaults.UnknownTheme.At(SourceSpan.StartOf("site.yaml"), wanted, Known(folders)));
            chain.Add((wanted, folder));
            wanted = BaseOf(wanted, folder);
        }

        chain.Reverse();
        return new Theme(chain.ToValueList());
    }

    /// <summary>The strings of a language: all the layers have their say, the theme itself the last.</summary>
    public Words Words(Language language)
    {
        var file = language == Language.French ? "i18n/fr.yaml" : "i18n/en.yaml";
        var present = layers.Select(layer => (layer.Name, Path: Path.Combine(layer.Folder, file))).Where(f => File.Exists(f.Path));
        return WordsReader.Read(language, present.Select(f => new ThemeFile($"themes/{f.Name}/{file}", File.ReadAllText(f.Path))));
    }

    /// <summary>A text file by its path in the theme.</summary>
    public ThemeFile Read(string path) => new(NameOf(path), File.ReadAllText(Files[path]));

    /// <summary>Name to show for a path of the theme, with the layer that it comes from; a generated file is the theme's own.</summary>
    public string NameOf(string path)
    {
        var layer = Files.TryGetValue(path, out var file) ? layers.Last(l => file.StartsWith(l.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) : layers[^1];
        return $"themes/{layer.Name}/{path}";
    }

    private static string Known(IReadOnlyList<string> folders) => string.Join(
        ", ",
        folders.Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Where(f => File.Exists(Path.Combine(f, "theme.yaml")))
            .Select(Path.GetFileName)
            .Distinct()
            .Order(StringComparer.Ordinal));

    private static string? BaseOf(string name, string folder)
    {
        using var reader = File.OpenText(Path.Combine(folder, "theme.yaml"));
        var place = SourceSpan.StartOf($"themes/{name}/theme.yaml");
        var parser = new Parser(reader);
        try
        {
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            string? found = null;
            while (!parser.Accept<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>().Value;
                var value = parser.Consume<Scalar>().Value;
                if (key is not ("name" or "base")) throw new SiteFaultException(SiteFaults.ThemeFileInvalid.At(place, key));
                if (key == "base") found = value;
            }

            return found;
        }
        catch (YamlException fault)
        {
            throw new SiteFaultException(SiteFaults.ThemeFileInvalid.At(place with { Line = (int)fault.Start.Line }, fault.Message));
        }
    }
}
