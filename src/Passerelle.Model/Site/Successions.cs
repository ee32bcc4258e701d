namespace Passerelle.Model;

/// <summary>A certification took the place of another.</summary>
/// <param name="Earlier">The one that was replaced.</param>
/// <param name="Later">The one that replaces it.</param>
public sealed record Succession(CertificationNumber Earlier, CertificationNumber Later);

/// <summary>Which certification took the place of which, from whichever of the two it is told.</summary>
public sealed class Successions
{
    private readonly ILookup<CertificationNumber, CertificationNumber> before;
    private readonly ILookup<CertificationNumber, CertificationNumber> after;

    /// <summary>Gathers what certifications and external certifications say of their versions.</summary>
    public Successions(ValueList<Certification> certifications, ValueList<ExternalCertification> externals)
    {
        All = certifications.SelectMany(Told)
            .Concat(externals.SelectMany(external => external.ReplacedBy.Select(later => new Succession(external.Number.Value, later.Value))))
            .Distinct()
            .OrderBy(succession => succession.Earlier.Value, StringComparer.Ordinal)
            .ThenBy(succession => succession.Later.Value, StringComparer.Ordinal)
            .ToValueList();
        before = All.ToLookup(succession => succession.Later, succession => succession.Earlier);
        after = All.ToLookup(succession => succession.Earlier, succession => succession.Later);
    }

    /// <summary>Each once, by number.</summary>
    public ValueList<Succession> All { get; }

    /// <summary>The certifications that this one replaces.</summary>
    public IEnumerable<CertificationNumber> Before(CertificationNumber number) => before[number];

    /// <summary>The certifications that replace this one.</summary>
    public IEnumerable<CertificationNumber> After(CertificationNumber number) => after[number];

    /// <summary>Whether this certification replaces another or is replaced.</summary>
    public bool Tell(CertificationNumber number) => before.Contains(number) || after.Contains(number);

    /// <summary>Whether one certification is an earlier version of another, directly or through versions between.</summary>
    public bool IsEarlier(CertificationNumber one, CertificationNumber other)
    {
        var seen = new HashSet<CertificationNumber>();
        var toVisit = new Stack<CertificationNumber>([other]);
        while (toVisit.TryPop(out var number))
        {
            foreach (var earlier in before[number].Where(seen.Add)) toVisit.Push(earlier);
        }

        return seen.Contains(one);
    }

    private static IEnumerable<Succession> Told(Certification certification) =>
    [
        .. certification.Replaces.Select(earlier => new Succession(earlier.Value, certification.Number.Value)),
        .. certification.ReplacedBy.Select(later => new Succession(certification.Number.Value, later.Value)),
    ];
}
