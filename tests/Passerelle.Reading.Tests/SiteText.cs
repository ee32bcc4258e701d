using System.Collections.Immutable;
using System.Text;
using Passerelle.Model;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Tests;

/// <summary>A site in memory, changed file by file.</summary>
internal sealed class SiteText
{
    private readonly ImmutableDictionary<string, byte[]> files;

    private SiteText(ImmutableDictionary<string, byte[]> files) => this.files = files;

    public static string Certification => "certifications/rncp10001/certification.yaml";

    public static string Block => "certifications/rncp10001/blocs/bc01.yaml";

    public static SiteText Empty { get; } = new(ImmutableDictionary<string, byte[]>.Empty);

    /// <summary>The valid site of tests/sites/minimal.</summary>
    public static SiteText Minimal() => new(Directory
        .EnumerateFiles(RepositoryFiles.MinimalSite, "*", SearchOption.AllDirectories)
        .ToImmutableDictionary(path => Path.GetRelativePath(RepositoryFiles.MinimalSite, path).Replace('\\', '/'), File.ReadAllBytes));

    public SiteText With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public SiteText With(string path, byte[] bytes) => new(files.SetItem(path, bytes));

    public SiteText Without(string path) => new(files.Remove(path));

    /// <summary>Replaces one part of a file; the part must be there.</summary>
    public SiteText Replacing(string path, string part, string by)
    {
        var text = Encoding.UTF8.GetString(files[path]);
        Assert.Contains(part, text, StringComparison.Ordinal);
        return With(path, text.Replace(part, by, StringComparison.Ordinal));
    }

    public SiteText Appending(string path, string text) => With(path, Encoding.UTF8.GetString(files[path]) + text);

    public ReadResult Read() => CatalogueReader.Read(InputFolder.Of(files));

    /// <summary>Codes and places of the faults: <c>PAS301 site.yaml:2:1</c>.</summary>
    public IEnumerable<string> Faults() => Read().Diagnostics.Select(fault => $"{fault.Kind.Code} {fault.Place}");

    /// <summary>The only fault.</summary>
    public Diagnostic Fault() => Assert.Single(Read().Diagnostics);
}
