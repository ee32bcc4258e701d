using Passerelle.Model;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Tests.Sheets.Contents;

public class SheetHashTests
{
    private static readonly Certification Plain = Given.Certification(
        "RNCP41481",
        "Assistant",
        Given.Block("BC01", "Préparer", ["Lire.", "Planifier."], Given.Evaluation("E1", "Un dossier", ["C1"], Given.Criterion("Clair."))));

    [Fact]
    public void It_is_twelve_digits_and_the_same_each_time()
    {
        Assert.Matches("^[0-9a-f]{12}$", HashOf(Plain));
        Assert.Equal(HashOf(Plain), HashOf(Plain));
    }

    [Fact]
    public void It_changes_with_any_word()
    {
        var block = Plain.Blocks[0];
        var evaluation = block.Evaluations[0];
        Certification With(Block changed) => Plain with { Blocks = [changed] };

        Certification[] others =
        [
            Plain with { Title = Given.At("Assistante") },
            With(block with { Title = Given.At("Préparer tout") }),
            With(block with { Competencies = [block.Competencies[1], block.Competencies[0]] }),
            With(block with { Evaluations = [evaluation with { Title = Given.At("Le dossier") }] }),
            With(block with { Evaluations = [evaluation with { Criteria = [Given.Criterion("Net.")] }] }),
            With(block with { Evaluations = [evaluation with { Competencies = Given.Codes<LocalCode>("C2") }] }),
        ];

        Assert.Equal(others.Length + 1, others.Append(Plain).Select(HashOf).Distinct().Count());
    }

    [Fact]
    public void The_three_sheets_of_a_certification_have_three_names()
    {
        var source = GivenSource.Of(Plain);

        string[] hashes = [HashOf(Plain), CertificationSheet.Of(Plain, source).Head.Hash, ReferentialSheet.Of(Plain, source).Head.Hash];

        Assert.Equal(3, hashes.Distinct().Count());
    }

    [Fact]
    public void The_day_of_the_print_does_not_count() => Assert.Equal(HashOf(Plain), HashOn(Plain, Given.Today.AddDays(1)));

    [Fact]
    public void A_state_that_has_changed_by_that_day_counts() => Assert.NotEqual(HashOf(Plain), HashOn(Plain, new DateOnly(2030, 10, 28)));

    private static string HashOf(Certification certification) => HashOn(certification, Given.Today);

    private static string HashOn(Certification certification, DateOnly day) =>
        BlockSheet.Of(certification, certification.Blocks[0], GivenSource.Of(certification) with { AsOf = day }).Head.Hash;
}
