using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>Two blocks of two certifications that have something to do with one another.</summary>
internal sealed record BlockMatch(
    Block One, Block Other, ValueList<SharedCompetency> Competencies, bool HasBridgeToOne, bool HasBridgeToOther, bool HasNearTitle)
{
    // As for near competencies: below this share, two titles only speak of the same field.
    private const double NearTitle = 0.7;
    private const int ShortestWord = 3;

    private bool IsOne => HasBridgeToOne || HasBridgeToOther || HasNearTitle || Competencies.Count > 0;

    /// <summary>All pairs of blocks that correspond, in the order of the one.</summary>
    public static IEnumerable<BlockMatch> Among(CertificationPair pair, Catalogue catalogue) =>
        from one in pair.One.Blocks
        from other in pair.Other.Blocks
        let match = Of(one, other, pair, catalogue)
        where match.IsOne
        select match;

    private static BlockMatch Of(Block one, Block other, CertificationPair pair, Catalogue catalogue)
    {
        var (left, right) = (pair.One.ReferenceTo(one), pair.Other.ReferenceTo(other));
        return new(one, other, Shared(one, left, right, catalogue), Leads(right, left, catalogue), Leads(left, right, catalogue), AreNear(one.Title.Value, other.Title.Value));
    }

    private static ValueList<SharedCompetency> Shared(Block one, BlockReference left, BlockReference right, Catalogue catalogue) =>
    [
        .. from competency in one.Competencies
           from twin in catalogue.TwinsOf(new CompetencyReference(left, competency.Code.Value))
           where twin.With.Block == right
           let found = catalogue.Find(twin.With)
           where found is not null
           select new SharedCompetency(CodeLink.Of(left, competency), CodeLink.Of(right, found.Competency)),
    ];

    // A bridge from or to a whole certification says nothing about one block of it.
    private static bool Leads(BlockReference held, BlockReference obtained, Catalogue catalogue) => catalogue.BridgesFrom(held).Any(bridge =>
        bridge.To.Number.Value == obtained.Certification
        && bridge.Terms.Obtained.Any(code => code.Value == obtained.Block)
        && bridge.Terms.Held.Any(end => end.Blocks.Count > 0 && end.Asks(held)));

    private static bool AreNear(string one, string other)
    {
        var (left, right) = (WordsOf(one), WordsOf(other));
        var shared = left.Intersect(right).Count();
        return shared > 0 && shared >= NearTitle * left.Union(right).Count();
    }

    private static HashSet<string> WordsOf(string title) =>
        Slug.Of(title).Split('-').Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
}
