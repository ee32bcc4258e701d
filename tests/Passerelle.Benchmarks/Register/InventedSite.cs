using System.Globalization;
using System.Text;

namespace Passerelle.Benchmarks.Register;

/// <summary>An input folder of invented certifications, ten blocks each, with competencies, evaluations and criteria.</summary>
internal static class InventedSite
{
    private const int BlocksEach = 10;
    private const int FirstNumber = 50_000;
    private const string Site = "schema: 1\ntitre: École d’essai\nadresse: https://school.example\netat_au: 2026-11-21\norganisation: {nom: École d’essai}\n";

    /// <summary>Writes an input with this many blocks.</summary>
    public static void Write(string folder, int blocks)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "site.yaml"), Site);
        for (var at = 0; at < blocks; at += BlocksEach) WriteCertification(folder, at / BlocksEach, Math.Min(BlocksEach, blocks - at));
    }

    private static void WriteCertification(string input, int seed, int blocks)
    {
        var words = new InventedWords(seed);
        var number = string.Create(CultureInfo.InvariantCulture, $"RNCP{FirstNumber + seed}");
        var folder = Path.Combine(input, "certifications", number.ToLowerInvariant());
        Directory.CreateDirectory(Path.Combine(folder, "blocs"));
        File.WriteAllText(
            Path.Combine(folder, "certification.yaml"),
            $"numero: {number}\nintitule: {words.Title()}\nniveau: 5\ncertificateurs: [{{nom: École d’essai}}]\nenregistrement: {{echeance: 2030-10-27}}\n");
        for (var block = 1; block <= blocks; block++)
            File.WriteAllText(Path.Combine(folder, "blocs", string.Create(CultureInfo.InvariantCulture, $"bc{block:00}.yaml")), Block(block, words));
    }

    private static string Block(int number, InventedWords words)
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"code: BC{number:00}\ntitre: {words.Title()}\ncompetences:");
        for (var competency = 1; competency <= 6; competency++)
            text.AppendLine(CultureInfo.InvariantCulture, $"  - code: C{competency}\n    texte: {words.Competency()}");
        text.AppendLine("evaluations:");
        for (var evaluation = 1; evaluation <= 2; evaluation++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  - code: E{evaluation}\n    forme: dossier\n    titre: {words.Title()}\n    description: {words.Paragraph(2)}\n    competences: [C1, C{evaluation + 1}, C{evaluation + 3}]\n    criteres:");
            for (var criterion = 1; criterion <= 4; criterion++) text.AppendLine(CultureInfo.InvariantCulture, $"      - texte: {words.Title()}\n        competences: [C1]");
        }

        return text.ToString();
    }
}
