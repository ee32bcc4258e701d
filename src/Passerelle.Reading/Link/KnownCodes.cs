using System.Collections.Frozen;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Link;

/// <summary>The codes that a reference may name, and the fault where it names another.</summary>
internal sealed class KnownCodes<TCode>(DiagnosticKind fault, IEnumerable<TCode> codes)
    where TCode : struct, ICode<TCode>
{
    private readonly FrozenSet<TCode> known = codes.ToFrozenSet();

    public void Check(IEnumerable<Located<TCode>> references, FaultLog faults)
    {
        foreach (var reference in references.Where(reference => !known.Contains(reference.Value))) faults.Report(Unknown(reference));
    }

    private Diagnostic Unknown(Located<TCode> reference)
    {
        var text = $"{reference.Value}";
        var names = known.Select(code => $"{code}").Order(StringComparer.Ordinal).ToList();
        return new Diagnostic(fault, reference.Place, [text, names.Count == 0 ? "∅" : string.Join(", ", names)])
        {
            Suggestion = NearestWord.To(text, names),
        };
    }
}
