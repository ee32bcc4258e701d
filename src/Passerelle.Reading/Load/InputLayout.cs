using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Load;

/// <summary>What a file of the input describes, by its place.</summary>
internal enum FileRole
{
    Site,
    Certification,
    Block,
    Presentation,
    Publication,
    External,
    Nomenclature,
    Glossary,
    Page,
    WordList,
    AuditBaseline,
    Schema,
    Unknown,
}

/// <summary>The places of the format.</summary>
internal static class InputLayout
{
    private static readonly string[] Nomenclatures = ["nsf.yaml", "rome.yaml", "formacodes.yaml", "idcc.yaml"];

    private static readonly string[] Folders = ["certifications", "externes", "nomenclatures", "pages", "listes", "schema"];

    public static FileRole RoleOf(string path) => path.Split('/') switch
    {
        ["site.yaml"] => FileRole.Site,
        ["certifications", _, "certification.yaml"] => FileRole.Certification,
        ["certifications", _, "presentation.md"] => FileRole.Presentation,
        ["certifications", _, "publication.yaml"] => FileRole.Publication,
        ["certifications", _, "blocs", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => FileRole.Block,
        ["externes", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => FileRole.External,
        ["nomenclatures", "glossaire.yaml"] => FileRole.Glossary,
        ["nomenclatures", var name] when Nomenclatures.Contains(name) => FileRole.Nomenclature,
        ["pages", var name] when name.EndsWith(".md", StringComparison.Ordinal) => FileRole.Page,
        ["listes", var name] when name.EndsWith(".txt", StringComparison.Ordinal) => FileRole.WordList,
        [AuditSettings.BaselineName] => FileRole.AuditBaseline,
        ["schema", ..] => FileRole.Schema,
        _ => FileRole.Unknown,
    };

    /// <summary>Paths of the format that an unknown path may have meant.</summary>
    public static IEnumerable<string> PathsLike(string path)
    {
        var stem = path[..^Path.GetExtension(path).Length];
        return path.Split('/') switch
        {
            [_] => ["site.yaml"],
            ["certifications", var folder, _] => [$"certifications/{folder}/certification.yaml", $"certifications/{folder}/presentation.md", $"certifications/{folder}/publication.yaml"],
            ["certifications", _, "blocs", _] or ["externes", _] => [stem + ".yaml"],
            ["certifications", var folder, _, var name] => [$"certifications/{folder}/blocs/{name}"],
            ["nomenclatures", _] => Nomenclatures.Append("glossaire.yaml").Select(name => $"nomenclatures/{name}"),
            ["pages", _] => [stem + ".md"],
            [var first, .. var rest] when NearestWord.To(first, Folders) is { } folder => [$"{folder}/{string.Join('/', rest)}"],
            _ => [],
        };
    }

    /// <summary>Folder of a certification: the second part of its path.</summary>
    public static string CertificationFolder(string path) => path.Split('/')[1];

    /// <summary>Name of a file without its extension.</summary>
    public static string Stem(string path) => Path.GetFileNameWithoutExtension(path);
}
