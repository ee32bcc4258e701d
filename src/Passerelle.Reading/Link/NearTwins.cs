using Passerelle.Model;

namespace Passerelle.Reading.Link;

/// <summary>Finds competencies of different blocks with nearly the same wording.</summary>
internal static class NearTwins
{
    /// <summary>Share of words in common from which two wordings are near.</summary>
    public const double Threshold = 0.7;

    /// <summary>Twins kept for one competency, the nearest ones: a page that lists more is of no use.</summary>
    public const int MostTwins = 12;

    public static IEnumerable<Twin> Among(IEnumerable<Certification> certifications)
    {
        var wordings = Wordings(certifications);
        var near = NearWordings.Find(wordings.Select(wording => wording.Words).ToList(), Threshold);
        return wordings.SelectMany((wording, index) => wording.Competencies.SelectMany(of => TwinsOf(of, index, wordings, near[index])));
    }

    /// <summary>Competencies grouped by equal words, so that a wording that stands in a thousand blocks is compared once.</summary>
    private static List<SharedWording> Wordings(IEnumerable<Certification> certifications) =>
    [
        .. from certification in certifications
           from block in certification.Blocks
           from competency in block.Competencies
           let words = Wording.WordsOf(competency.Text.Value)
           where words.Length > 0
           let reference = new CompetencyReference(new BlockReference(certification.Number.Value, block.Code.Value), competency.Code.Value)
           group (words, reference) by string.Join(' ', words) into same
           orderby same.Key
           select new SharedWording(same.First().words, [.. same.Select(each => each.reference).OrderBy(each => $"{each}", StringComparer.Ordinal)]),
    ];

    private static IEnumerable<Twin> TwinsOf(CompetencyReference of, int index, List<SharedWording> wordings, IReadOnlyList<NearWording> near) => near
        .Prepend(new NearWording(index, 1))
        .SelectMany(other => wordings[other.Index].Competencies.Select(with => new Twin(of, with, other.Similarity)))
        .Where(twin => twin.With.Block != of.Block)
        .Take(MostTwins);

    private sealed record SharedWording(string[] Words, CompetencyReference[] Competencies);
}
