using Passerelle.Import.Texts;

namespace Passerelle.Import.Tests.Texts;

/// <summary>The long texts of the real fiches of the open data: the laws hold, and the lists are as long as a reader counts them.</summary>
public class RealTextsTests
{
    private static readonly string[] Fiches =
        ["RNCP35419", "RNCP35625", "RNCP36490", "RNCP37488", "RNCP39568", "RNCP40344", "RS6232", "RS7485"];

    public static TheoryData<string> Numbers() => [.. Fiches];

    [SharedTheory]
    [MemberData(nameof(Numbers))]
    public void Every_field_gives_every_text_back(string number)
    {
        foreach (var text in LongTexts.OfFiche(number).Select(element => element.Value))
        {
            var outline = FeedText.Read(text, 1);
            Assert.Equal(text, outline.Text);
            Assert.All(LongTexts.Fields, field => Assert.Equal(text, field.PrintedAgain(outline)));
        }
    }

    [SharedTheory]
    [MemberData(nameof(Numbers))]
    public void No_text_is_doubtful_as_a_whole(string number) =>
        Assert.All(LongTexts.OfFiche(number), element => Assert.False(FeedText.Read(element.Value, 1).IsDoubtful));

    /// <summary>Counted by eye; in RNCP35625BC09 a single space joins two competencies, which nothing tells apart.</summary>
    [SharedTheory]
    [InlineData("RNCP35419", "BC01 5 2, BC02 4 3, BC03 4 2, BC04 5 2")]
    [InlineData("RNCP35625", "BC01 2 1, BC02 5 1, BC03 2 1, BC04 5 1, BC05 3 1, BC06 3 1, BC07 3 1, BC08 5 1, BC09 6 1, BC10 4 1")]
    [InlineData("RNCP36490", "BC01 7 1, BC02 7 1, BC03 9 1, BC04 9 1")]
    [InlineData("RNCP37488", "BC01 5 2, BC02 4 2")]
    [InlineData("RNCP39568", "BC01 2 1, BC02 4 3, BC03 5 4, BC04 3 3, BC05 2 1, BC06 3 1")]
    [InlineData("RNCP40344", "BC01 6 3, BC02 6 2, BC03 5 3, BC04 7 3")]
    public void Blocks_have_so_many_competencies_and_evaluations(string number, string counts) =>
        Assert.Equal(counts, string.Join(", ", LongTexts.OfFiche(number)
            .Where(element => element.Name.LocalName == "LISTE_COMPETENCES")
            .Select(list => list.Parent!)
            .OrderBy(block => block.Element("CODE")!.Value, StringComparer.Ordinal)
            .Select(block =>
                $"{block.Element("CODE")!.Value[^4..]}"
                + $" {GivenField.Competencies(block.Element("LISTE_COMPETENCES")!.Value).Value.Count}"
                + $" {GivenField.Evaluations(block.Element("MODALITES_EVALUATION")!.Value).Value.Count}")));

    [SharedTheory]
    [InlineData("RNCP35419", 4, 18, "0 12 0")]
    [InlineData("RNCP35625", 17, 40, "1 0 0")]
    [InlineData("RNCP36490", 4, 32, "0 7 0")]
    [InlineData("RNCP37488", 8, 2, "14 0 0")]
    [InlineData("RNCP39568", 10, 19, "2 0 0")]
    [InlineData("RNCP40344", 29, 24, "0 1 0")]
    public void Fiches_have_so_many_activities_attested_competencies_and_jobs(string number, int activities, int attested, string jobs)
    {
        var texts = LongTexts.OfFiche(number).DistinctBy(element => element.Name).ToDictionary(element => element.Name.LocalName, element => element.Value);
        var occupations = GivenField.Jobs(texts["TYPE_EMPLOI_ACCESSIBLES"]).Value;
        Assert.Equal(activities, GivenField.Activities(texts["ACTIVITES_VISEES"]).Value.Count);
        Assert.Equal(attested, GivenField.Attested(texts["CAPACITES_ATTESTEES"]).Value.Sum(group => group.Competencies.Count));
        Assert.Equal(jobs, $"{ProseField.Pieces(occupations.Text?.Value ?? "").Count} {occupations.Immediate.Count} {occupations.WithExperience.Count}");
    }

    /// <summary>Lines of the pages that hold the competencies of a block, then those of its evaluations, and how many there are.</summary>
    [SharedTheory]
    [InlineData("000_1c589d6e9c544f56.txt", "37-42 44-44 2 1, 48-53 55-55 2 1, 59-64 66-66 2 1, 70-77 79-79 2 1")]
    [InlineData("001_657f0847b6dcf0eb.txt", "119-129 131-133 6 1, 139-155 158-160 9 2, 166-178 180-184 7 2")]
    [InlineData("002_ac8fb06a66259bb1.txt", "157-157 158-158 10 1, 163-163 164-164 4 2, 170-170 171-171 3 2, 177-177 178-178 6 2")]
    [InlineData("003_91cb585b8f4999c7.txt", "63-63 64-64 7 1, 68-68 69-69 8 1, 73-73 74-74 10 1")]
    [InlineData("004_0c64820fd1def407.txt", "182-182 184-189 1 1, 195-197 199-210 3 1, 244-248 250-263 5 1, 269-275 277-296 7 2, 302-307 309-326 6 2, 332-337 339-357 6 2")]
    public void Blocks_of_pages_have_so_many_competencies_and_evaluations(string page, string counts)
    {
        var lines = File.ReadAllLines(Shared.At("seeds", page));
        Assert.Equal(counts, string.Join(", ", counts.Split(", ").Select(block => block.Split(' ')).Select(block =>
            $"{block[0]} {block[1]}"
            + $" {GivenField.CompetenciesOfPage(Lines(block[0])).Value.Count}"
            + $" {GivenField.EvaluationsOfPage(Lines(block[1])).Value.Count}")));

        string[] Lines(string range)
        {
            var ends = range.Split('-').Select(int.Parse).ToList();
            return [.. lines[(ends[0] - 1)..ends[1]].Select(line => line.TrimEnd('|').TrimEnd())];
        }
    }
}
