using Passerelle.Model;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>
/// The pairs that have a page: versions of one another, and certifications of one level and one NSF group. Any other pair is
/// compared by the script of the index page.
/// </summary>
internal sealed class ComparisonPairs
{
    private readonly ILookup<CertificationNumber, CertificationPair> byCertification;

    private ComparisonPairs(ValueList<CertificationPair> versions, ValueList<ComparisonGroup> groups)
    {
        Versions = versions;
        Groups = groups;
        All = versions.Concat(groups.SelectMany(group => group.Pairs))
            .DistinctBy(pair => pair.Address)
            .OrderBy(pair => pair.Address.Path, StringComparer.Ordinal)
            .ToValueList();
        byCertification = versions.Concat(All).DistinctBy(pair => pair.Address)
            .SelectMany(pair => new[] { (pair.One.Number.Value, pair), (pair.Other.Number.Value, pair) })
            .ToLookup(entry => entry.Value, entry => entry.pair);
    }

    /// <summary>Versions of one another.</summary>
    public ValueList<CertificationPair> Versions { get; }

    /// <summary>Certifications of one level and one NSF group, by level and group.</summary>
    public ValueList<ComparisonGroup> Groups { get; }

    /// <summary>All pairs that have a page, each once, by address.</summary>
    public ValueList<CertificationPair> All { get; }

    /// <summary>The pairs of a catalogue.</summary>
    public static ComparisonPairs Of(Catalogue catalogue) => new(VersionsIn(catalogue).ToValueList(), GroupsOf(catalogue).ToValueList());

    /// <summary>The pairs in which a certification stands, its other versions first.</summary>
    public IEnumerable<CertificationPair> With(CertificationNumber number) => byCertification[number];

    private static IEnumerable<CertificationPair> VersionsIn(Catalogue catalogue) => (
        from succession in catalogue.Lineages.All
        where succession.Earlier != succession.Later
        let earlier = catalogue.Certification(succession.Earlier)
        let later = catalogue.Certification(succession.Later)
        where earlier is not null && later is not null
        select CertificationPair.Of(earlier, later)).DistinctBy(pair => pair.Address);

    private static IEnumerable<ComparisonGroup> GroupsOf(Catalogue catalogue) =>
        from certification in catalogue.Certifications
        where certification.Level is not null
        from speciality in certification.Classification.Nsf.Select(nsf => ComparisonGroup.SpecialityOf(nsf.Code.Value)).Distinct()
        group certification by (Level: certification.Level!.Value.Value, Speciality: speciality) into same
        where same.Count() > 1
        orderby same.Key.Level, same.Key.Speciality
        select new ComparisonGroup(same.Key.Level, same.Key.Speciality, same.ToValueList());
}

/// <summary>Certifications of one level and one NSF group.</summary>
/// <param name="Level">The level.</param>
/// <param name="Speciality">The three digits of the group.</param>
/// <param name="Certifications">The certifications, by number.</param>
internal sealed record ComparisonGroup(int Level, string Speciality, ValueList<Certification> Certifications)
{
    /// <summary>The largest group whose pairs have pages: 24 certifications make 276 pairs, and the number grows with the square.</summary>
    public const int MostCertifications = 24;

    private const int SpecialityDigits = 3;

    /// <summary>Whether it is left to the script.</summary>
    public bool IsTooLarge => Certifications.Count > MostCertifications;

    /// <summary>The pairs that have a page: all of them, or none.</summary>
    public ValueList<CertificationPair> Pairs { get; } = Certifications.Count > MostCertifications
        ? []
        : Certifications.SelectMany((one, at) => Certifications.Skip(at + 1).Select(other => CertificationPair.Of(one, other))).ToValueList();

    /// <summary>The group of a code: its digits, without the letter of the function.</summary>
    public static string SpecialityOf(NsfCode code) => code.Value[..SpecialityDigits];
}
