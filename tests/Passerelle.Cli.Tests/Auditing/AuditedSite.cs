namespace Passerelle.Cli.Tests.Auditing;

/// <summary>The exemplary site with one fault of each severity, one that is accepted, and one thing that is not said. Tests ask for the rules of these alone.</summary>
internal sealed class AuditedSite : IDisposable
{
    public const string Rules = "BLOC-03,BLOC-04,COMP-03,DATE-01,EVAL-01,VAE-02";

    private const string First = "certifications/rncp99101";
    private const string Second = "certifications/rncp99102";

    private static readonly string Exemplary = Path.Combine(Repository.Root, "tests", "sites", "exemplary");

    private readonly TestSite site;

    public AuditedSite(bool isInteractive = false)
    {
        site = new() { IsInteractive = isInteractive };
        foreach (var file in Directory.EnumerateFiles(Exemplary, "*.yaml", SearchOption.AllDirectories))
            site.Write(Path.Combine("input", Path.GetRelativePath(Exemplary, file)), File.ReadAllText(file));

        Edit($"{First}/certification.yaml", "  distincts_par_bloc: non", "  validation:\n    - Pour la VAE, justifier d’au moins une année d’expérience dans le métier.\n  distincts_par_bloc: non");
        Edit($"{First}/certification.yaml", "  echeance: 2030-06-26\n", "");
        Edit(
            $"{First}/blocs/bc02.yaml",
            "Piloter l’activité au moyen d’outils numériques partagés, pour repérer les retards et décider des ajustements.",
            "Chiffrer le budget prévisionnel, à partir des devis des prestataires, en vue de vérifier la faisabilité du Projet.");
        Edit($"{First}/blocs/bc04.yaml", "    competences: [C4.2]\n", "    competences: [C4.1]\n");
        Edit($"{Second}/blocs/bc01.yaml", ", afin de cibler les lieux à démarcher.", ".");
        Edit($"{Second}/certification.yaml", "2030-06-26\n  limite_delivrance: 2034-06-25\n  statut_publie: active\n", "2026-06-26\n  limite_delivrance: 2034-06-25\n");
        Set("""
            severites: {DATE-01: info}
              exceptions:
                - {regle: EVAL-01, lieu: RNCP99101, raison: "L’épreuve est en cours de réécriture.", jusqu_au: 2027-11-25}
            """);
    }

    public TestSite Site => site;

    public string Input => site.Input;

    public void Dispose() => site.Dispose();

    /// <summary>Replaces a part of a file, which stands there once.</summary>
    public void Edit(string file, string old, string @new)
    {
        var text = site.Read($"input/{file}");
        Assert.Equal(2, text.Split(old).Length);
        site.Write($"input/{file}", text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>One more line below <c>audit:</c>.</summary>
    public void Set(string settings)
    {
        var text = site.Read("input/site.yaml");
        site.Write("input/site.yaml", text + (text.Contains("\naudit:", StringComparison.Ordinal) ? "" : "audit:\n") + $"  {settings}\n");
    }

    /// <summary>Checks the site by the rules that it was made for.</summary>
    public Task<CommandRun> CheckAsync(params string[] more) => site.RunAsync(["check", "--input", Input, "--only", Rules, .. more]);

    /// <summary>What was said, with the folder of the input named <c>input</c> wherever it stands.</summary>
    public string WithoutFolder(string text) => text.Replace(Input, "input", StringComparison.Ordinal);
}
