using System.Collections.Concurrent;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>What rules look at: the catalogue, the day, the settings of the school, and what is found out once for all of them.</summary>
public sealed class AuditContext(Catalogue catalogue, DateOnly asOf, IInputText input)
{
    private readonly ConcurrentDictionary<WordListKind, Phrases> phrases = new();

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; } = catalogue;

    /// <summary>The day as of which dates are judged; the only clock.</summary>
    public DateOnly AsOf { get; } = asOf;

    /// <summary>What the school says of the audit.</summary>
    public AuditSettings Settings => Catalogue.Settings.Audit;

    internal IInputText Input { get; } = input;

    /// <summary>The value of a threshold, the school's or the usual one.</summary>
    public int ValueOf(Threshold threshold) => Settings.ValueOf(threshold);

    /// <summary>A word list, with what the school adds to it.</summary>
    public Phrases Words(WordListKind list) => phrases.GetOrAdd(list, ReadWords);

    private Phrases ReadWords(WordListKind list)
    {
        using var stream = typeof(AuditContext).Assembly.GetManifestResourceStream($"words/{list.Key}.txt") ?? throw new InvalidOperationException($"There is no Words/{list.Key}.txt.");
        using var reader = new StreamReader(stream);
        var own = Settings.WordLists.Where(file => file.List == list).Select(file => Input.TextOf(file.Path.Value)).OfType<string>();
        return Phrases.Parse([reader.ReadToEnd(), .. own]);
    }
}
