using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Link;
using Passerelle.Reading.Load;

namespace Passerelle.Reading;

/// <summary>Some files of an input, read for themselves: what they refer to need not be there.</summary>
/// <param name="Settings">What site.yaml says, where it is among the files.</param>
/// <param name="Certifications">Certifications with their blocks.</param>
/// <param name="Externals">Certifications that are only referred to.</param>
/// <param name="Nomenclatures">Labels of codes.</param>
/// <param name="Faults">Faults of the files themselves.</param>
/// <param name="Sources">The texts, for code frames.</param>
public sealed record InputPart(
    SiteSettings? Settings,
    ValueList<Certification> Certifications,
    ValueList<ExternalCertification> Externals,
    Nomenclatures Nomenclatures,
    ValueList<Diagnostic> Faults,
    InputSources Sources)
{
    /// <summary>Whether the files have no error.</summary>
    public bool IsSound => Faults.All(fault => fault.Kind.Severity != Severity.Error);

    /// <summary>Reads files, by their path in the input with forward slashes.</summary>
    public static InputPart Read(IReadOnlyDictionary<string, byte[]> files)
    {
        var bound = CatalogueReader.Bind(CatalogueReader.Load(InputFolder.Of(files)));
        var scope = new LinkScope(bound);
        return new InputPart(
            bound.Settings?.Value,
            scope.Certifications.Select(certification => certification.Value).ToValueList(),
            scope.Externals.ToValueList(),
            Labels.Collect(scope),
            bound.Faults.Where(fault => !IsOfTheWhole(fault)).ToValueList(),
            bound.Loaded.Sources);
    }

    // A part may do without the files that a whole input must have.
    private static bool IsOfTheWhole(Diagnostic fault) => fault.Kind == FileFaults.SiteMissing || fault.Kind == FileFaults.CertificationMissing;
}
