using System.Collections.Concurrent;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>What rules look at: the catalogue, the day, the settings of the school, and what is found out once for all of them.</summary>
public sealed class AuditContext(Catalogue catalogue, DateOnly asOf, IInputText input)
{
    private readonly ConcurrentDictionary<WordListKind, Phrases> phrases = new();
    private readonly ConcurrentDictionary<Certification, ValueList<FicheText>> texts = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, Token[]> tokens = new(ReferenceEqualityComparer.Instance);
    private readonly Vocabulary vocabulary = new();
    private readonly ConcurrentDictionary<string, string[]> wordings = new(ReferenceEqualityComparer.Instance);

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

    /// <summary>The texts of a certification that its school wrote.</summary>
    internal ValueList<FicheText> TextsOf(Certification certification) => texts.GetOrAdd(certification, each => FicheTexts.Of(each).ToValueList());

    /// <summary>The words of a text of the catalogue, in order. A text is known by its place in memory: to look at all its letters would cost more.</summary>
    internal Token[] TokensOf(Located<string> text) => tokens.GetOrAdd(text.Value, value => Token.Of(value, vocabulary.Fold));

    /// <summary>The full words of a text of the catalogue, each once.</summary>
    internal string[] WordingOf(Located<string> text) => wordings.GetOrAdd(text.Value, Wording.WordsOf);

    private Phrases ReadWords(WordListKind list)
    {
        using var stream = typeof(AuditContext).Assembly.GetManifestResourceStream($"words/{list.Key}.txt") ?? throw new InvalidOperationException($"There is no Words/{list.Key}.txt.");
        using var reader = new StreamReader(stream);
        var own = Settings.WordLists.Where(file => file.List == list).Select(file => Input.TextOf(file.Path.Value)).OfType<string>();
        return Phrases.Parse([reader.ReadToEnd(), .. own]);
    }
}
