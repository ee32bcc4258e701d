using static Passerelle.Model.Tests.Changes.GivenVersion;

namespace Passerelle.Model.Tests.Changes;

public class LargeVersionsTests
{
    private const int Blocks = 40;
    private const int Competencies = 30;

    [Fact]
    public void In_a_large_certification_each_change_is_found_where_it_stands()
    {
        var older = Of("RNCP11111", [.. Enumerable.Range(0, Blocks).Select(block => BlockOf(block, block, ""))]);
        var newer = Of("RNCP22222", [.. Enumerable.Range(0, Blocks).Select(place => BlockOf(place, (place + 1) % Blocks, " en équipe"))]);

        var counts = CertificationChanges.Between(older, newer).Counts;

        Assert.Equal((0, 0, Blocks), (counts.BlocksAdded, counts.BlocksRemoved, counts.BlocksChanged));
        Assert.Equal(new CompetencyCounts(Added: 0, Removed: 0, Moved: 0, Reworded: Blocks * 3, Recoded: 0, Unchanged: Blocks * (Competencies - 3)), counts.Competencies);
    }

    /// <summary>A block of a subject, at a place: every tenth competency ends otherwise.</summary>
    private static Block BlockOf(int place, int subject, string ending) => Block(
        $"BC{place + 1:00}",
        $"Conduire le domaine{subject} du métier{subject}",
        [.. Enumerable.Range(0, Competencies).Select(number =>
            $"C{number + 1} Mener l’opération{subject}x{number} de domaine{subject} selon la méthode{number} afin de livrer l’ouvrage{subject + number}{(number % 10 == 0 ? ending : "")}.")]);
}
