using System.Collections.Immutable;
using System.Text;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;

namespace Passerelle.Audit.Tests.Harness;

/// <summary>The exemplary site with edits, and what the audit finds in it. The day of the audit is the <c>etat_au</c> of its site.yaml.</summary>
internal sealed class Audited
{
    private readonly ImmutableSortedDictionary<string, string> files;
    private readonly Lazy<AuditReport> report;

    private Audited(ImmutableSortedDictionary<string, string> files)
    {
        this.files = files;
        report = new(Run);
    }

    /// <summary>The site as it is.</summary>
    public static Audited Exemplary { get; } = At(Repository.Exemplary);

    /// <summary>The sample of the repository, in which the faults of the official fiches are kept.</summary>
    public static Audited Sample { get; } = At(Repository.Sample);

    public AuditReport Report => report.Value;

    public ValueList<Finding> Findings => Report.Findings;

    /// <summary>The exemplary site with one edit.</summary>
    public static Audited With(string path, string old, string @new) => Exemplary.And(path, old, @new);

    /// <summary>One edit more: a part of a file, which stands there once, is replaced.</summary>
    public Audited And(string path, string old, string @new)
    {
        var text = files[path];
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} does not say: {old}");
        Assert.True(text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"{path} says more than once: {old}");
        return AndFile(path, text.Remove(at, old.Length).Insert(at, @new));
    }

    /// <summary>A file that is new, or has another text.</summary>
    public Audited AndFile(string path, string text) => new(files.SetItem(path, text));

    public Audited Without(string path) => new(files.Remove(path));

    /// <summary>One more line of settings below <c>audit:</c> (YAML, indented by the caller from the second line on).</summary>
    public Audited Set(string settings) =>
        AndFile("site.yaml", files["site.yaml"] + (files["site.yaml"].Contains("\naudit:", StringComparison.Ordinal) ? "" : "audit:\n") + $"  {settings}\n");

    public string TextOf(string path) => files[path];

    public string Line(string path, int number) => files[path].Split('\n')[number - 1];

    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>The only finding of the whole audit is one of this rule, at a line that contains this text.</summary>
    public Finding Finds(string rule, string line)
    {
        var finding = Assert.Single(Findings);
        Assert.Equal(rule, finding.Rule.Id);
        Assert.Contains(line, Line(finding.Place.File, finding.Place.Line), StringComparison.Ordinal);
        return finding;
    }

    /// <summary>What one rule finds, whatever the others do.</summary>
    public IReadOnlyList<Finding> Of(string rule) => [.. Findings.Where(finding => finding.Rule.Id == rule)];

    public void FindsNothing() => Assert.Equal([], Findings.Select(finding => $"{finding.Rule.Id} {finding.Place}"));

    /// <summary>Where one rule finds something: the certification and the keys.</summary>
    public IEnumerable<string> PlacesOf(string rule) => Of(rule).Select(finding => $"{finding.Certification} {finding.Place.File.Split('/')[^1]} {finding.Path}");

    /// <summary>Certifications of which the input does not say enough for this rule.</summary>
    public IEnumerable<string> UnknownTo(string rule) => Report.Unknown.Where(each => each.Rule.Id == rule).Select(each => each.Certification.Value);

    public (Catalogue Catalogue, InputText Input) Read()
    {
        var result = CatalogueReader.Read(InputFolder.Of(files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal)));
        Assert.Equal([], result.Diagnostics.Select(fault => $"{fault.Place} {fault.Message(Language.English)}"));
        return (result.Catalogue!, new InputText(result.Sources));
    }

    private static Audited At(string folder) => new(Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal));

    private AuditReport Run()
    {
        var (catalogue, input) = Read();
        return AuditRun.Of(catalogue, catalogue.Settings.AsOf.Value, input);
    }
}
