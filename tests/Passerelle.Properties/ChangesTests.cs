using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Properties.Generated;

namespace Passerelle.Properties;

/// <summary>What changed between two versions, whatever they say.</summary>
public class ChangesTests
{
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20_261_125, 9);

    private static readonly Arbitrary<Certification> Single = GeneratedCertifications.Whole.ToArbitrary();

    /// <summary>Two certifications that share most of what they say: the second has some blocks and competencies of the first in another order, and some of its own.</summary>
    private static readonly Arbitrary<(Certification Older, Certification Newer)> Pairs =
        (from older in GeneratedCertifications.Whole
         from other in GeneratedCertifications.Whole
         from blocks in Gen.Shuffle(older.Blocks.ToArray())
         from kept in Gen.Choose(0, blocks.Length)
         from competencies in Gen.CollectToArray(blocks.Take(kept), Changed)
         let renamed = competencies.Zip(older.Blocks, (block, place) => block with { Code = place.Code })
         select (older, other with { Blocks = [.. renamed, .. other.Blocks.Skip(kept)] })).ToArbitrary();

    private static readonly Arbitrary<(string Before, string After)> Texts = Gen.OneOf(
        GeneratedTexts.Prose.Two().Select(two => (two.Item1, two.Item2)),
        from first in GeneratedTexts.Line
        from middle in GeneratedTexts.Line
        from other in GeneratedTexts.Line
        from last in GeneratedTexts.Line
        select ($"{first} {middle} {last}", $"{first} {other} {last}")).ToArbitrary();

    [Fact]
    public void A_version_has_not_changed_from_itself() => Prop.ForAll(Single, certification =>
    {
        var changes = CertificationChanges.Between(certification, certification);

        Assert.True(changes.IsEmpty);
        Assert.Equal(certification.Blocks, changes.Blocks.Select(block => block.Newer));
        Assert.Equal(certification.Blocks.Sum(block => block.Competencies.Count), changes.Counts.Competencies.Unchanged);
    }).Check(Quietly);

    [Fact]
    public void What_was_added_one_way_was_removed_the_other() => Prop.ForAll(Pairs, pair =>
    {
        var there = CertificationChanges.Between(pair.Older, pair.Newer).Counts;
        var back = CertificationChanges.Between(pair.Newer, pair.Older).Counts;

        Assert.Equal(there, new ChangeCounts(
            back.Facts,
            back.BlocksRemoved,
            back.BlocksAdded,
            back.BlocksChanged,
            back.BlocksUnchanged,
            back.Competencies with { Added = back.Competencies.Removed, Removed = back.Competencies.Added },
            back.EvaluationsRemoved,
            back.EvaluationsAdded,
            back.EvaluationsChanged));
    }).Check(Quietly);

    [Fact]
    public void Every_competency_of_both_versions_is_told_once() => Prop.ForAll(Pairs, pair =>
    {
        var changes = CertificationChanges.Between(pair.Older, pair.Newer);
        var told = changes.Blocks.SelectMany(block => block.Competencies.Where(each => !block.HasLost(each))).ToList();

        Assert.Equal(Placed(pair.Older), told.Select(each => each.Older).OfType<CompetencyAt>().Select(Name).Order(StringComparer.Ordinal));
        Assert.Equal(Placed(pair.Newer), told.Select(each => each.Newer).OfType<CompetencyAt>().Select(Name).Order(StringComparer.Ordinal));
    }).Check(Quietly);

    [Fact]
    public void The_words_that_were_kept_and_added_are_the_newer_text() => Prop.ForAll(Texts, texts =>
    {
        if (TextChange.Between(texts.Before, texts.After) is not { } change) return;

        Assert.Equal(texts.After, Joined(change, WordFate.Removed));
    }).Check(Quietly.WithMaxTest(500));

    [Fact]
    public void The_words_that_were_kept_and_removed_are_the_older_text() => Prop.ForAll(Texts, texts =>
    {
        if (TextChange.Between(texts.Before, texts.After) is not { } change) return;

        Assert.Equal(Bare(texts.Before), Bare(Joined(change, WordFate.Added)));
    }).Check(Quietly.WithMaxTest(500));

    private static Gen<Block> Changed(Block block) =>
        from order in Gen.Shuffle(block.Competencies.ToArray())
        from kept in Gen.Choose(0, order.Length)
        from word in Gen.Elements("", " et agir", " vite")
        let competencies = order.Take(kept).Select(each => each with { Text = new(each.Text.Value + word, default) }).ToValueList()
        let codes = competencies.Select(each => each.Code.Value).ToHashSet()
        select block with { Competencies = competencies, Evaluations = block.Evaluations.Select(each => Naming(codes, each)).ToValueList() };

    // Reading refuses an evaluation that names a competency which its block does not have.
    private static Evaluation Naming(HashSet<LocalCode> codes, Evaluation evaluation) => evaluation with
    {
        Competencies = evaluation.Competencies?.Where(code => codes.Contains(code.Value)).ToValueList(),
        Criteria = evaluation.Criteria
            .Select(criterion => criterion with { Competencies = criterion.Competencies.Where(code => codes.Contains(code.Value)).ToValueList() })
            .ToValueList(),
    };

    private static string Joined(TextChange change, WordFate without) => string.Concat(change.Runs.Where(run => run.Fate != without).Select(run => run.Text));

    // Kinds of blanks, of apostrophes and of hyphens do not count.
    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Replace('’', '\'').Replace('‑', '-').Replace('‐', '-');

    private static IEnumerable<string> Placed(Certification certification) => certification.Blocks
        .SelectMany(block => block.Competencies.Select(competency => Name(new(block.Code.Value, competency))))
        .Order(StringComparer.Ordinal);

    private static string Name(CompetencyAt place) => $"{place.Block} {place.Competency.Code} {place.Competency.Text}";
}
