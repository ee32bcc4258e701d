namespace Passerelle.EndToEnd.Running;

/// <summary>Changes to a copy of the sample.</summary>
internal static class Sample
{
    /// <summary>The line that makes a file faulty.</summary>
    public const string FaultyLine = "intitulle: Un mot de trop";

    /// <summary>Adds a certification that nothing refers to.</summary>
    public static void AddCertification(string input, string number)
    {
        var folder = Path.Combine(input, "certifications", number.ToLowerInvariant());
        Directory.CreateDirectory(Path.Combine(folder, "blocs"));
        File.WriteAllText(Path.Combine(folder, "certification.yaml"), $"""
            numero: {number}
            intitule: Projectionniste itinérant
            niveau: 4
            certificateurs:
              - nom: École d’essai
            enregistrement:
              decision: 2024-03-01
              duree: 3
              echeance: 2027-03-01

            """);
        File.WriteAllText(Path.Combine(folder, "blocs", "bc01.yaml"), """
            code: BC01
            titre: Préparation d’une séance en plein air
            competences:
              - code: C1
                texte: Choisir un lieu pour que chacun voie et entende.

            """);
    }

    /// <summary>Adds a key that does not exist.</summary>
    public static void Break(string file) => File.AppendAllText(file, $"\n{FaultyLine}\n");
}
