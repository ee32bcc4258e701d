using Passerelle.Model;

namespace Passerelle.Cli.Comparing;

/// <summary>Which certifications of two inputs are compared, and how they differ.</summary>
/// <param name="Compared">The same number in both, or an older version there and the newer one here.</param>
/// <param name="Added">Those that are only in the newer input.</param>
/// <param name="Removed">Those that are only in the older input.</param>
internal sealed record InputDifferences(ValueList<CertificationChanges> Compared, ValueList<Certification> Added, ValueList<Certification> Removed)
{
    /// <summary>Compares two inputs.</summary>
    /// <param name="older">The older input.</param>
    /// <param name="newer">The newer input.</param>
    /// <param name="only">The certifications that are asked for; empty: all.</param>
    public static InputDifferences Between(Catalogue older, Catalogue newer, IReadOnlySet<CertificationNumber> only)
    {
        var added = newer.Certifications.Where(each => IsWanted(each) && older.Certification(each.Number.Value) is null).ToValueList();
        var removed = older.Certifications.Where(each => IsWanted(each) && newer.Certification(each.Number.Value) is null).ToValueList();
        var same = newer.Certifications.Where(IsWanted).Select(each => (Older: older.Certification(each.Number.Value), Newer: (Certification?)each));
        var successions = added
            .SelectMany(each => Numbers(each, lineages => lineages.Before(each.Number.Value)).Select(number => (Older: older.Certification(number), Newer: (Certification?)each)))
            .Concat(removed.SelectMany(each => Numbers(each, lineages => lineages.After(each.Number.Value)).Select(number => (Older: (Certification?)each, Newer: newer.Certification(number)))));
        var compared = same.Concat(successions)
            .Where(pair => pair.Older is not null && pair.Newer is not null)
            .DistinctBy(pair => (pair.Older!.Number, pair.Newer!.Number))
            .OrderBy(pair => pair.Newer!.Number.Value.Value, StringComparer.Ordinal)
            .ThenBy(pair => pair.Older!.Number.Value.Value, StringComparer.Ordinal)
            .Select(pair => CertificationChanges.Between(pair.Older!, pair.Newer!));
        return new(compared.ToValueList(), added, removed);

        bool IsWanted(Certification certification) => only.Count == 0 || only.Contains(certification.Number.Value);

        // Either input may know of the succession.
        IEnumerable<CertificationNumber> Numbers(Certification certification, Func<Lineages, IEnumerable<CertificationNumber>> step) =>
            step(older.Lineages).Concat(step(newer.Lineages)).Where(number => number != certification.Number.Value).Distinct();
    }
}
