using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>
/// Every fact of the official fiches stands in the page where a reader looks for it. A line of <c>Facts/*.facts.txt</c> is an
/// address, the words to be seen there, and what they are, with tabulators between.
/// </summary>
public class FactsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Facts");

    public static TheoryData<string> Certifications() =>
        new(Directory.EnumerateFiles(Folder, "*.facts.txt").Select(file => Path.GetFileName(file).Replace(".facts.txt", "", StringComparison.Ordinal)).Order());

    [Theory]
    [MemberData(nameof(Certifications))]
    public void Every_fact_of_a_certification_is_seen_where_it_is_looked_for(string certification)
    {
        var facts = File.ReadLines(Path.Combine(Folder, certification + ".facts.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Fact.Read)
            .ToList();

        Assert.NotEmpty(facts);
        Faults.AssertNone([.. facts.GroupBy(fact => fact.Address).SelectMany(MissingIn)]);
    }

    private IEnumerable<string> MissingIn(IGrouping<string, Fact> facts)
    {
        var file = site.FileOf(facts.Key);
        if (!File.Exists(file)) return facts.Select(fact => $"{fact}: there is no such page");
        var text = new VisibleText(ParsedSite.Parse(file));
        return facts.Where(fact => !text.Contains(fact.Words)).Select(fact => fact.ToString());
    }

    private sealed record Fact(string Address, string Words, string What)
    {
        public static Fact Read(string line)
        {
            var parts = line.Split('\t');
            Assert.True(parts.Length == 3, $"A fact has an address, words and what they are, with tabulators between: {line}");
            return new(parts[0].Split('#')[0], parts[1], parts[2]);
        }

        public override string ToString() => $"{Address} lacks “{Words}” ({What})";
    }
}
