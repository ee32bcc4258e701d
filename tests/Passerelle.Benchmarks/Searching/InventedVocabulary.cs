namespace Passerelle.Benchmarks.Searching;

/// <summary>Six thousand words made of syllables: the second is half as frequent as the first, the third a third as frequent (Zipf).</summary>
/// <param name="seed">The same seed gives the same texts.</param>
internal sealed class InventedVocabulary(int seed)
{
    private const int Size = 6_000;

    private static readonly string[] Syllables =
        ["ré", "ca", "ti", "on", "men", "pro", "gra", "lo", "gi", "que", "tra", "vail", "ler", "pla", "ni", "sur", "for", "ma", "teur", "con", "duc", "ana", "ly", "do", "cu", "pi", "ge", "é", "va", "com", "pé", "ten", "di", "rec", "or", "ga"];

    private static readonly string[] Words = Make();

    private readonly Random random = new(seed);

    /// <summary>So many words.</summary>
    public string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[Rank(random)]));

    /// <summary>A number below the limit.</summary>
    public int Below(int limit) => random.Next(limit);

    private static int Rank(Random random) => (int)Math.Pow(Size, random.NextDouble()) - 1;

    private static string[] Make()
    {
        var dice = new Random(1);
        return [.. Enumerable.Range(0, Size).Select(_ => string.Concat(Enumerable.Range(0, 2 + dice.Next(3)).Select(_ => Syllables[dice.Next(Syllables.Length)])))];
    }
}
