namespace Passerelle.Model;

/// <summary>A certification took the place of another.</summary>
/// <param name="Earlier">The one that was replaced.</param>
/// <param name="Later">The one that replaces it.</param>
public sealed record Succession(CertificationNumber Earlier, CertificationNumber Later);

/// <summary>The older and the newer versions of certifications, own and external, whichever of two versions names the other.</summary>
public sealed class Lineages
{
    private readonly ILookup<CertificationNumber, CertificationNumber> newer;
    private readonly ILookup<CertificationNumber, CertificationNumber> older;

    /// <summary>Gathers what certifications say of each other.</summary>
    public Lineages(IEnumerable<Certification> certifications, IEnumerable<ExternalCertification> externals)
    {
        All = certifications.SelectMany(Told)
            .Concat(externals.SelectMany(external => external.ReplacedBy.Select(next => new Succession(external.Number.Value, next.Value))))
            .Distinct()
            .OrderBy(succession => OrderOf(succession.Earlier), StringComparer.Ordinal)
            .ThenBy(succession => OrderOf(succession.Later), StringComparer.Ordinal)
            .ToValueList();
        newer = All.ToLookup(succession => succession.Earlier, succession => succession.Later);
        older = All.ToLookup(succession => succession.Later, succession => succession.Earlier);
    }

    /// <summary>Each succession once, by number.</summary>
    public ValueList<Succession> All { get; }

    /// <summary>The versions that come right after one.</summary>
    public IEnumerable<CertificationNumber> After(CertificationNumber number) => newer[number];

    /// <summary>The versions that come right before one.</summary>
    public IEnumerable<CertificationNumber> Before(CertificationNumber number) => older[number];

    /// <summary>Whether a certification replaces another one or is replaced.</summary>
    public bool HasOthers(CertificationNumber number) => newer.Contains(number) || older.Contains(number);

    /// <summary>Whether one certification is an earlier version of another, directly or through versions between.</summary>
    public bool IsEarlier(CertificationNumber one, CertificationNumber other) =>
        older[other].Any(previous => Reached(previous, older).Contains(one));

    /// <summary>All versions that lead to a certification, itself, and all that have come from it, the oldest first; itself alone where it has no other.</summary>
    public ValueList<CertificationNumber> Of(CertificationNumber number)
    {
        var versions = Reached(number, older).Concat(Reached(number, newer)).ToHashSet();
        var ordered = new List<CertificationNumber>();
        var seen = new HashSet<CertificationNumber>();
        foreach (var version in versions.OrderBy(OrderOf, StringComparer.Ordinal)) Place(version);
        return ordered.ToValueList();

        void Place(CertificationNumber version)
        {
            if (!seen.Add(version)) return;
            foreach (var previous in older[version].Where(versions.Contains)) Place(previous);
            ordered.Add(version);
        }
    }

    private static IEnumerable<Succession> Told(Certification certification) =>
    [
        .. certification.Replaces.Select(earlier => new Succession(earlier.Value, certification.Number.Value)),
        .. certification.ReplacedBy.Select(later => new Succession(certification.Number.Value, later.Value)),
    ];

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

    // Numbers grow with the years: the shorter one is the older.
    private static string OrderOf(CertificationNumber number) => $"{number.Register}{number.Value.Length}{number.Value}";
}
