using Passerelle.Model;
using Passerelle.Reading.Bind;

namespace Passerelle.Reading.Link;

/// <summary>The third step: resolves what files say of each other, and makes the catalogue.</summary>
internal static class Linker
{
    public static ReadResult Link(BoundInput input)
    {
        var scope = new LinkScope(input);
        FileNames.Check(scope);
        UniqueNumbers.Check(scope);
        UniqueCodes.Check(scope);
        Levels.Check(scope);
        LocalReferences.Check(scope);
        Bridges.Check(scope);
        VersionCycles.Check(scope);
        TakenAddresses.Check(scope);
        AuditFiles.Check(scope);
        var nomenclatures = Labels.Collect(scope);
        Labels.Check(scope, nomenclatures);

        var faults = InOrder(input.Faults.Concat(scope.Faults.Faults));
        var catalogue = faults.Any(fault => fault.Kind.Severity == Severity.Error) ? null : Catalogue(scope, nomenclatures);
        return new ReadResult(catalogue, faults, input.Loaded.Sources);
    }

    private static Catalogue Catalogue(LinkScope scope, Nomenclatures nomenclatures)
    {
        var certifications = scope.Certifications.Select(certification => certification.Value).ToValueList();
        var pages = scope.Input.Pages
            .OrderBy(page => page.Order ?? int.MaxValue)
            .ThenBy(page => page.Title.Value, StringComparer.Ordinal)
            .ThenBy(page => page.Slug, StringComparer.Ordinal);
        return new Catalogue(
            scope.Input.Settings!.Value!, certifications, scope.Externals, nomenclatures, scope.Input.Glossary, pages, NearTwins.Among(certifications));
    }

    private static ValueList<Diagnostic> InOrder(IEnumerable<Diagnostic> faults) => faults
        .OrderBy(fault => fault.Place.File, StringComparer.Ordinal)
        .ThenBy(fault => fault.Place.Line)
        .ThenBy(fault => fault.Place.Column)
        .ThenBy(fault => fault.Kind.Code, StringComparer.Ordinal)
        .ToValueList();
}
