using System.Security.Cryptography;
using System.Text;
using Passerelle.EndToEnd.Running;
using Passerelle.Model;

namespace Passerelle.EndToEnd.Import;

/// <summary>
/// How each block was cut into competencies and evaluations; a line of <c>Import/splits.txt</c> is a block, the code of a part, the number
/// of its words and the beginning of their hash. The cuts were read by eye once; the words themselves are not ours to publish.
/// </summary>
internal static class FicheSplits
{
    private static readonly string Table = Path.Combine(Repository.Tests, "Import", "splits.txt");

    private const string Heading = "# Block, code of the part, words, hash of the words. Read by eye, written with PASSERELLE_UPDATE=1.";

    public static void Write(IEnumerable<string> lines) => File.WriteAllText(Table, string.Concat(lines.Prepend(Heading).Select(line => line + "\n")));

    public static IEnumerable<string> Expected() => File.ReadLines(Table).Where(line => line.Length > 0 && line[0] != '#');

    public static IEnumerable<string> Of(Certification certification) => certification.Blocks.SelectMany(block =>
        block.Competencies.Select(competency => Line(certification, block, competency.Code.Value, [competency.Context?.Value, competency.Text.Value]))
            .Concat(block.Evaluations.Select(evaluation => Line(certification, block, evaluation.Code.Value, PartsOf(evaluation)))));

    private static IEnumerable<string?> PartsOf(Evaluation evaluation) =>
        [evaluation.Title.Value, evaluation.Description?.Value, .. evaluation.Deliverables.Select(deliverable => deliverable.Value)];

    private static string Line(Certification certification, Block block, LocalCode code, IEnumerable<string?> parts)
    {
        var words = string.Join(' ', parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words))))[..10];
        return $"{certification.Number.Value}{block.Code.Value} {code} {words.Length} {hash}";
    }
}
