using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Link;

/// <summary>A certification is described once.</summary>
internal static class UniqueNumbers
{
    public static void Check(LinkScope scope)
    {
        var first = new Dictionary<CertificationNumber, SourceSpan>();
        var numbers = scope.Certifications.Select(certification => certification.Value.Number).Concat(scope.Externals.Select(external => external.Number));
        foreach (var number in numbers)
        {
            if (first.TryAdd(number.Value, number.Place)) continue;
            scope.Faults.Report(new Diagnostic(ReferenceFaults.DuplicateNumber, number.Place, [number.Value.Value]) { Related = first[number.Value] });
        }
    }
}
