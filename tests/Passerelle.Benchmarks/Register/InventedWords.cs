namespace Passerelle.Benchmarks.Register;

/// <summary>Sentences of the length and shape of a real fiche, made of a small vocabulary; the same seed gives the same sentences.</summary>
internal sealed class InventedWords(int seed)
{
    private static readonly string[] Verbs = ["Analyser", "Concevoir", "Organiser", "Contrôler", "Négocier", "Rédiger", "Planifier", "Évaluer", "Présenter", "Coordonner"];

    private static readonly string[] Things =
    [
        "les besoins du client", "le plan de travail", "l’équipe technique", "le budget prévisionnel", "la qualité du livrable",
        "les risques du projet", "le cahier des charges", "la maquette", "les indicateurs de suivi", "la documentation",
    ];

    private static readonly string[] Manners =
    [
        "en tenant compte des contraintes réglementaires", "en s’appuyant sur les outils en vigueur", "en associant les parties prenantes",
        "en veillant à l’accessibilité des supports", "en comparant plusieurs solutions", "en respectant les délais convenus",
    ];

    private static readonly string[] Aims =
    [
        "afin de garantir la conformité du résultat", "pour réduire l’empreinte du projet", "pour éclairer la décision", "afin de sécuriser les étapes suivantes",
    ];

    private readonly Random random = new(seed);

    /// <summary>One competency of about 230 characters.</summary>
    public string Competency() => $"{Any(Verbs)} {Any(Things)} et {Any(Things)}, {Any(Manners)} et {Any(Manners)}, {Any(Aims)} et {Any(Aims)[5..].TrimStart()}.";

    /// <summary>A title of a few words.</summary>
    public string Title() => $"{Any(Verbs)} {Any(Things)} et {Any(Things)}";

    /// <summary>A paragraph of so many sentences.</summary>
    public string Paragraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Competency()));

    /// <summary>A number below the limit.</summary>
    public int Below(int limit) => random.Next(limit);

    private string Any(string[] words) => words[random.Next(words.Length)];
}
