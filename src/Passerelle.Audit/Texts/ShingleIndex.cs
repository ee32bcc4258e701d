using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>
/// All runs of eight words of the competencies of a catalogue. A run is looked up, never compared with others, so the time grows with the length of
/// the texts. A run of very many competencies is a commonplace: it keeps its first ones only.
/// </summary>
internal sealed class ShingleIndex
{
    /// <summary>Length of a run, in words.</summary>
    public const int Length = 8;

    private const int MostPlaces = 32;

    private readonly Dictionary<ulong, List<PlacedCompetency>> places = [];

    /// <summary>Indexes competencies.</summary>
    public ShingleIndex(IEnumerable<PlacedCompetency> competencies)
    {
        foreach (var placed in competencies)
        {
            foreach (var run in RunsOf(Token.Of(placed.Competency.Text.Value)))
            {
                if (!places.TryGetValue(run, out var list)) places.Add(run, list = []);
                if (list.Count < MostPlaces && (list.Count == 0 || !ReferenceEquals(list[^1].Competency, placed.Competency))) list.Add(placed);
            }
        }
    }

    /// <summary>For each of the runs of a text, in order, where it stands too.</summary>
    public IEnumerable<IReadOnlyList<PlacedCompetency>> PlacesOf(IReadOnlyList<Token> tokens) => RunsOf(tokens).Select(run => places.GetValueOrDefault(run) ?? []);

    /// <summary>A number for each run (FNV-1a over its letters): two runs with one number are the same, but for an accident that no corpus will see.</summary>
    private static IEnumerable<ulong> RunsOf(IReadOnlyList<Token> tokens)
    {
        for (var start = 0; start + Length <= tokens.Count; start++)
        {
            var hash = 14695981039346656037UL;
            for (var at = start; at < start + Length; at++)
            {
                foreach (var letter in tokens[at].Word) hash = unchecked((hash ^ letter) * 1099511628211UL);
                hash = unchecked((hash ^ ' ') * 1099511628211UL);
            }

            yield return hash;
        }
    }
}
