using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>The pairs of one level.</summary>
/// <param name="Name">The level in words.</param>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Groups">By NSF group.</param>
public sealed record ComparedLevel(string Name, string Anchor, ValueList<ComparedGroup> Groups)
{
    internal static ValueList<ComparedLevel> All(ComparisonPairs pairs, PageSource source) => pairs.Groups
        .GroupBy(group => group.Level)
        .Select(level => new ComparedLevel(
            source.Words[$"index.levels.names.{level.Key}"],
            $"niveau-{level.Key}",
            level.Select(group => ComparedGroup.Of(group, source)).ToValueList()))
        .ToValueList();
}

/// <summary>The pairs of one level and one NSF group.</summary>
/// <param name="Name">The group in words.</param>
/// <param name="TooLarge">What is said where the group has too many certifications for a page a pair, or null.</param>
/// <param name="Pairs">Its pairs.</param>
public sealed record ComparedGroup(string Name, string? TooLarge, ValueList<PairLink> Pairs)
{
    internal static ComparedGroup Of(ComparisonGroup group, PageSource source) => new(
        NameOf(group.Speciality, source),
        group.IsTooLarge
            ? source.Words.Fill("comparison.tooLarge", ("count", group.Certifications.Count), ("most", ComparisonGroup.MostCertifications))
            : null,
        group.Pairs.Select(PairLink.Of).ToValueList());

    private static string NameOf(string speciality, PageSource source)
    {
        var tag = source.Words.Fill("index.nsf.tag", ("code", speciality));
        var label = NsfCode.TryParse(speciality, out var code) ? source.Catalogue.LabelOf(code) : speciality;
        return label == speciality ? tag : $"{tag} · {label}";
    }
}

/// <summary>A pair that has a page.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="To">The page.</param>
public sealed record PairLink(CodeLink One, CodeLink Other, PageAddress To)
{
    internal static PairLink Of(CertificationPair pair) => new(CodeLink.Of(pair.One), CodeLink.Of(pair.Other), pair.Address);
}
