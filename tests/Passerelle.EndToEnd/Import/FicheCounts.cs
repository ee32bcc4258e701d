using Passerelle.EndToEnd.Running;
using Passerelle.Model;

namespace Passerelle.EndToEnd.Import;

/// <summary>What a person counts in a fiche; one line of <c>Import/counts.txt</c>.</summary>
internal static class FicheCounts
{
    private static readonly string Table = Path.Combine(Repository.Tests, "Import", "counts.txt");

    /// <summary>The committed lines: number, then <c>what=how many</c>.</summary>
    public static IEnumerable<string> Expected() => File.ReadLines(Table).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>The same line, of a certification that was imported.</summary>
    public static string Of(Certification certification) => string.Join(' ',
        certification.Number.Value,
        $"blocs={certification.Blocks.Count}",
        $"competences={string.Join('+', certification.Blocks.Select(block => block.Competencies.Count))}",
        $"evaluations={string.Join('+', certification.Blocks.Select(block => block.Evaluations.Count))}",
        $"nsf={certification.Classification.Nsf.Count}",
        $"formacodes={certification.Classification.Formacodes.Count}",
        $"rome={certification.Classification.Rome.Count}",
        $"ccn={certification.Classification.CollectiveAgreements.Count}",
        $"certificateurs={certification.Certifiers.Count}",
        $"partenaires={certification.Partners.Count}",
        $"dates={string.Join('/', Dates(certification.Registration))}",
        $"statistiques={certification.Promotions.Count}",
        $"correspondances={certification.Equivalences.Count}",
        $"jurys={certification.Juries.Count}",
        $"voies={string.Concat(certification.AccessRoutes.Select(Sign))}",
        $"textes={certification.LegalTexts.Count}",
        $"anterieures={certification.Replaces.Count}",
        $"suivantes={certification.ReplacedBy.Count}");

    // Oui, non or unknown, in the official order: fi, ca, fc, cq, cl, vae.
    private static char Sign(AccessRoute route) => route.Open.Value switch { Answer.Yes => 'o', Answer.No => 'n', _ => '?' };

    private static IEnumerable<string> Dates(Registration registration)
    {
        (string Name, Located<DateOnly>? Day)[] days =
        [
            ("decision", registration.Decision), ("debut", registration.Start), ("echeance", registration.Expiry),
            ("delivrance", registration.LastAward), ("jo", registration.LastOfficialJournal),
        ];
        return days.Where(date => date.Day is not null).Select(date => $"{date.Name}:{date.Day!.Value.Value:yyyy-MM-dd}");
    }
}
