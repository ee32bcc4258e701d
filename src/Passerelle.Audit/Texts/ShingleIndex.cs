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

    private const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    private readonly Dictionary<ulong, List<ShinglePlace>> places = [];

    /// <summary>Indexes the competencies of a catalogue.</summary>
    public ShingleIndex(AuditContext context)
    {
        foreach (var (index, certification) in context.Catalogue.Certifications.Index())
        {
            foreach (var placed in certification.Blocks.SelectMany(block => block.Competencies, (block, competency) => new PlacedCompetency(certification, block, competency)))
            {
                foreach (var run in RunsOf(context.TokensOf(placed.Competency.Text))) Add(run, new ShinglePlace(index, placed));
            }
        }
    }

    /// <summary>For each of the runs of a text, in order, where it stands too.</summary>
    public IEnumerable<List<ShinglePlace>> PlacesOf(Token[] tokens) => RunsOf(tokens).Select(run => places.GetValueOrDefault(run) ?? []);

    /// <summary>A number for each run: two runs with one number are the same, but for an accident that no corpus will see.</summary>
    private static IEnumerable<ulong> RunsOf(Token[] tokens)
    {
        var words = Array.ConvertAll(tokens, token => NumberOf(token.Word));
        for (var start = 0; start + Length <= words.Length; start++)
        {
            var run = Basis;
            for (var at = start; at < start + Length; at++) run = Joined(run, words[at]);
            yield return run;
        }
    }

    private void Add(ulong run, ShinglePlace place)
    {
        if (!places.TryGetValue(run, out var list)) places.Add(run, list = []);
        if (list.Count < MostPlaces && (list.Count == 0 || !ReferenceEquals(list[^1].Found, place.Found))) list.Add(place);
    }

    private static ulong NumberOf(string word)
    {
        var number = Basis;
        foreach (var letter in word) number = Joined(number, letter);
        return number;
    }

    /// <summary>FNV-1a.</summary>
    private static ulong Joined(ulong hash, ulong next) => unchecked((hash ^ next) * Prime);
}

/// <summary>Where a run of words stands.</summary>
/// <param name="Certification">Index of the certification in its catalogue.</param>
/// <param name="Found">The competency.</param>
internal readonly record struct ShinglePlace(int Certification, PlacedCompetency Found);
