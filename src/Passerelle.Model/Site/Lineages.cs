namespace Passerelle.Model;

/// <summary>The older and the newer versions of certifications, own and external, whichever of two versions names the other.</summary>
public sealed class Lineages
{
    private readonly ILookup<CertificationNumber, CertificationNumber> newer;
    private readonly ILookup<CertificationNumber, CertificationNumber> older;

    /// <summary>Gathers what certifications say of each other.</summary>
    public Lineages(IEnumerable<Certification> certifications, IEnumerable<ExternalCertification> externals)
    {
        var own = certifications.SelectMany(certification => certification.Replaces
            .Select(previous => (Older: previous.Value, Newer: certification.Number.Value))
            .Concat(certification.ReplacedBy.Select(next => (Older: certification.Number.Value, Newer: next.Value))));
        var other = externals.SelectMany(external => external.ReplacedBy.Select(next => (Older: external.Number.Value, Newer: next.Value)));
        var steps = own.Concat(other).Distinct().OrderBy(step => OrderOf(step.Older)).ThenBy(step => OrderOf(step.Newer)).ToList();
        newer = steps.ToLookup(step => step.Older, step => step.Newer);
        older = steps.ToLookup(step => step.Newer, step => step.Older);
    }

    /// <summary>The versions that come right after one.</summary>
    public IEnumerable<CertificationNumber> After(CertificationNumber number) => newer[number];

    /// <summary>The versions that come right before one.</summary>
    public IEnumerable<CertificationNumber> Before(CertificationNumber number) => older[number];

    /// <summary>All versions that lead to a certification, itself, and all that have come from it, the oldest first; itself alone where it has no other.</summary>
    public ValueList<CertificationNumber> Of(CertificationNumber number)
    {
        var versions = Reached(number, older).Concat(Reached(number, newer)).ToHashSet();
        var ordered = new List<CertificationNumber>();
        var seen = new HashSet<CertificationNumber>();
        foreach (var version in versions.OrderBy(OrderOf)) Place(version);
        return ordered.ToValueList();

        void Place(CertificationNumber version)
        {
            if (!seen.Add(version)) return;
            foreach (var previous in older[version].Where(versions.Contains)) Place(previous);
            ordered.Add(version);
        }
    }

    private static HashSet<CertificationNumber> Reached(CertificationNumber start, ILookup<CertificationNumber, CertificationNumber> steps)
    {
        var reached = new HashSet<CertificationNumber> { start };
        var pending = new Queue<CertificationNumber>([start]);
        while (pending.TryDequeue(out var number))
        {
            foreach (var next in steps[number].Where(reached.Add)) pending.Enqueue(next);
        }

        return reached;
    }

    private static string OrderOf(CertificationNumber number) => $"{number.Register}{number.Value.Length}{number.Value}";
}
