using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Link;

/// <summary>Following versions from the older to the newer never leads back.</summary>
internal static class VersionCycles
{
    public static void Check(LinkScope scope)
    {
        var newer = NewerVersions(scope);
        var finished = new HashSet<CertificationNumber>();
        foreach (var start in newer.Keys.OrderBy(number => number.Value, StringComparer.Ordinal)) Walk(start, newer, finished, scope.Faults);
    }

    /// <summary>From each certification, those that replace it, and where it is said.</summary>
    private static Dictionary<CertificationNumber, SortedDictionary<string, Located<CertificationNumber>>> NewerVersions(LinkScope scope)
    {
        var newer = new Dictionary<CertificationNumber, SortedDictionary<string, Located<CertificationNumber>>>();
        foreach (var certification in scope.Certifications)
        {
            foreach (var next in certification.Value.ReplacedBy) Add(certification.Number, next);
            foreach (var previous in certification.Value.Replaces) Add(previous.Value, new(certification.Number, previous.Place));
        }

        foreach (var external in scope.Externals)
        {
            foreach (var next in external.ReplacedBy) Add(external.Number.Value, next);
        }

        return newer;

        void Add(CertificationNumber from, Located<CertificationNumber> to)
        {
            if (!newer.TryGetValue(from, out var targets)) newer[from] = targets = new(StringComparer.Ordinal);
            targets.TryAdd(to.Value.Value, to);
        }
    }

    /// <summary>Walks depth first with a stack of its own: a chain of versions may be longer than the program's.</summary>
    private static void Walk(
        CertificationNumber start,
        Dictionary<CertificationNumber, SortedDictionary<string, Located<CertificationNumber>>> newer,
        HashSet<CertificationNumber> finished,
        FaultLog faults)
    {
        if (finished.Contains(start)) return;
        var path = new List<CertificationNumber> { start };
        var onPath = new HashSet<CertificationNumber> { start };
        var pending = new Stack<IEnumerator<Located<CertificationNumber>>>([NextOf(start)]);
        while (pending.TryPeek(out var next))
        {
            if (!next.MoveNext())
            {
                pending.Pop();
                finished.Add(path[^1]);
                onPath.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (onPath.Contains(next.Current.Value))
            {
                var circle = path.SkipWhile(number => number != next.Current.Value).Append(next.Current.Value);
                faults.Report(ReferenceFaults.VersionCycle, next.Current.Place, string.Join(" → ", circle));
            }
            else if (!finished.Contains(next.Current.Value))
            {
                path.Add(next.Current.Value);
                onPath.Add(next.Current.Value);
                pending.Push(NextOf(next.Current.Value));
            }
        }

        IEnumerator<Located<CertificationNumber>> NextOf(CertificationNumber number) =>
            (newer.TryGetValue(number, out var targets) ? targets.Values : Enumerable.Empty<Located<CertificationNumber>>()).GetEnumerator();
    }
}
