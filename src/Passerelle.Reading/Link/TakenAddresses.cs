using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Link;

/// <summary>No two things of the site have the same address.</summary>
internal static class TakenAddresses
{
    /// <summary>First parts of the addresses that the site makes by itself.</summary>
    private static readonly string[] OwnPages =
    [
        "certifications", "niveaux", "nsf", "rome", "formacodes", "idcc", "certificateurs", "metiers", "graphe", "parcours", "comparer", "audit",
        "glossaire", "404", "index", "assets", "recherche", "donnees", "developpeurs",
    ];

    public static void Check(LinkScope scope)
    {
        foreach (var certification in scope.Certifications)
        {
            foreach (var block in certification.Value.Blocks) CheckBlock(certification.Number, block, scope.Faults);
        }

        CheckPages(scope);
    }

    private static void CheckBlock(CertificationNumber number, Block block, FaultLog faults)
    {
        var competencies = block.Competencies.Select(competency => competency.Code).DistinctBy(code => code.Value);
        var evaluations = block.Evaluations.Select(evaluation => evaluation.Code).DistinctBy(code => code.Value);
        var taken = new Dictionary<string, Located<LocalCode>>(StringComparer.Ordinal);
        foreach (var code in competencies.Concat(evaluations))
        {
            if (taken.TryAdd(code.Value.Slug, code)) continue;
            var other = taken[code.Value.Slug];
            var address = $"/{number.Slug}/{block.Code.Value.Slug}/{code.Value.Slug}/";
            faults.Report(new Diagnostic(ReferenceFaults.AddressTaken, code.Place, [other.Value.Value, code.Value.Value, address]) { Related = other.Place });
        }
    }

    private static void CheckPages(LinkScope scope)
    {
        var taken = scope.Certifications.Select(certification => certification.Number)
            .Concat(scope.Externals.Select(external => external.Number.Value))
            .Select(number => number.Slug)
            .Concat(OwnPages)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var page in scope.Input.Pages.Where(page => taken.Contains(page.Slug)))
        {
            var file = page.Content.Place.File;
            scope.Faults.Report(ReferenceFaults.AddressTaken, SourceSpan.StartOf(file), page.Slug, file, $"/{page.Slug}/");
        }
    }
}
