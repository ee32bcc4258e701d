using System.Text;
using Passerelle.Benchmarks.Register;

namespace Passerelle.Benchmarks.Audits;

/// <summary>The input of a site with invented certifications, in the shape of real ones: 36 entities each.</summary>
internal static class InventedReferential
{
    /// <summary>Certification, blocks, competencies and evaluations of one certification.</summary>
    public const int EntitiesOfCertification = 1 + Blocks + (Blocks * (Competencies + Evaluations));

    private const int FirstNumber = 10_000;
    private const int Blocks = 5;
    private const int Competencies = 5;
    private const int Evaluations = 1;

    /// <summary>The files by their path; the same count gives the same files.</summary>
    public static Dictionary<string, byte[]> Files(int certifications)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["site.yaml"] = "schema: 1\ntitre: Mesure\netat_au: 2026-11-25\norganisation: {nom: Mesure}\n"u8.ToArray() };
        for (var index = 0; index < certifications; index++) Add(files, $"RNCP{FirstNumber + index}", new InventedWords(index));
        return files;
    }

    private static void Add(Dictionary<string, byte[]> files, string number, InventedWords words)
    {
        var folder = $"certifications/{number.ToLowerInvariant()}";
        files[$"{folder}/certification.yaml"] = Encoding.UTF8.GetBytes($"""
            numero: {number}
            intitule: {words.Title()}
            niveau: 6
            nsf: [320]
            certificateurs:
              - {"{"}nom: ECOLE DE LA MESURE, site: https://www.ecole.example{"}"}
            objectifs: {Quoted(words.Paragraph(4))}
            modalites_evaluation:
              - {Quoted(words.Paragraph(1))}
            emplois:
              immediats: [{words.Title()}, {words.Title()}]
            prerequis:
              entree: [{Quoted(words.Paragraph(1))}]
            jurys:
              - code: J1
                composition: {Quoted(words.Paragraph(1))}
                membres: 3
            voies:
              fi: {"{"}ouverte: oui, jury: J1{"}"}
              vae: {"{"}ouverte: oui, jury: J1{"}"}
            enregistrement:
              type: sur_demande
              decision: 2025-06-26
              duree: 5
              echeance: 2030-06-26
            promotions:
              - {"{"}annee: 2024, certifies: {words.Below(300)}, global_6m: {words.Below(101)}{"}"}

            """);
        for (var block = 1; block <= Blocks; block++) files[$"{folder}/blocs/bc{block:00}.yaml"] = Encoding.UTF8.GetBytes(Block(block, words));
    }

    private static string Block(int block, InventedWords words)
    {
        var text = new StringBuilder($"code: BC{block:00}\ntitre: {words.Title()}\nrole: obligatoire\ncompetences:\n");
        for (var at = 1; at <= Competencies; at++) text.Append($"  - code: C{block}.{at}\n    texte: {Quoted(words.Competency())}\n");
        text.Append("evaluations:\n");
        for (var at = 1; at <= Evaluations; at++) text.Append($"  - code: E{at}\n    forme: mise_en_situation\n    titre: Mise en situation\n    description: {Quoted(words.Paragraph(1))}\n    competences: [C{block}.1, C{block}.2, C{block}.3]\n    criteres:\n      - texte: {Quoted(words.Title())}\n");
        return text.ToString();
    }

    private static string Quoted(string text) => $"\"{text}\"";
}
