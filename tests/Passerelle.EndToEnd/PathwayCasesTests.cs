using System.Text.Json.Nodes;
using Passerelle.EndToEnd.Running;
using Passerelle.SharedCases;

namespace Passerelle.EndToEnd;

/// <summary>The script of the pathway answers as the model does.</summary>
public class PathwayCasesTests
{
    private const int Generated = 1000;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "shared-cases");

    [Fact]
    public async Task The_script_answers_the_shared_cases()
    {
        var cases = PathwayCase.Read(Path.Combine(Folder, "pathways.json")).ToList();

        Faults.AssertNone(Differences(cases, [.. cases.Select(each => each.Expected)], await AnswersOfTheScriptAsync(cases)));
    }

    [Fact]
    public async Task The_script_and_the_model_agree_on_generated_cases()
    {
        var random = new Random(20_261_125);
        var cases = Enumerable.Range(0, Generated).Select(at => Generate($"generated {at}", random)).ToList();
        var answers = cases.ConvertAll(each => each.Answer());

        Assert.InRange(answers.Count(answer => answer["gains"]!.AsArray().Count > 2), Generated / 4, Generated);
        Assert.Contains(answers, answer => answer["gains"]!.AsArray().Any(gain => gain!["proof"]!.AsArray().Count > 3));
        Faults.AssertNone(Differences(cases, answers, await AnswersOfTheScriptAsync(cases)));
    }

    private static async Task<JsonArray> AnswersOfTheScriptAsync(IEnumerable<PathwayCase> cases)
    {
        await using var server = await SiteServer.StartAsync(Path.Combine(Repository.Themes, "default", "scripts"));
        var page = await Chromium.PageAsync();
        await page.GotoAsync(server.Address + "/pathway/closure.js");
        var asked = new JsonArray([.. cases.Select(each => each.Said.DeepClone())]).ToJsonString();
        var answers = await page.EvaluateAsync<string>(await File.ReadAllTextAsync(Path.Combine(Folder, "pathways.js")), asked);
        await page.Context.CloseAsync();
        return JsonNode.Parse(answers)!.AsArray();
    }

    private static List<string> Differences(List<PathwayCase> cases, List<JsonObject> expected, JsonArray answers)
    {
        Assert.Equal(cases.Count, answers.Count);
        return
        [
            .. Enumerable.Range(0, cases.Count)
                .Where(at => !JsonNode.DeepEquals(expected[at], answers[at]))
                .Select(at => $"{cases[at].Name}: {cases[at].Said.ToJsonString()}\n"
                    + $" expected {expected[at].ToJsonString()}\n but got {answers[at]!.ToJsonString()}"),
        ];
    }

    // Three certifications of the catalogue and two from elsewhere, of three blocks each: bridges meet, and run in circles.
    private static PathwayCase Generate(string name, Random random)
    {
        string[] blocks = ["bc01", "bc02", "bc03"];
        return new(new JsonObject
        {
            ["name"] = name,
            ["own"] = new JsonObject(Enumerable.Range(10, 3).Select(number => KeyValuePair.Create($"rncp{number}", (JsonNode?)Own()))),
            ["external"] = new JsonObject { ["rncp13"] = Some(blocks, 0) },
            ["bridges"] = new JsonArray([.. Enumerable.Range(0, random.Next(12)).Select(_ => JsonValue.Create(Bridge()))]),
            ["held"] = Holdings(random.Next(5)),
        });

        JsonObject Own() => new()
        {
            ["blocks"] = string.Join(' ', blocks),
            ["optional"] = Some(blocks, 0),
            ["options"] = new JsonObject(Enumerable.Range(0, random.Next(3))
                .Select(at => KeyValuePair.Create($"option{at}", (JsonNode?)Some(blocks, 1)))),
        };

        string Bridge()
        {
            var to = $"rncp{random.Next(10, 13)}";
            var gives = random.Next(6) == 0 ? to : string.Join(' ', Some(blocks, 1).Split(' ').Select(block => $"{to}-{block}"));
            return $"{Holdings(random.Next(1, 4))} > {gives}";
        }

        string Holdings(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ =>
            random.Next(5) == 0 ? $"rncp{random.Next(10, 15)}" : $"rncp{random.Next(10, 15)}-{blocks[random.Next(3)]}"));

        string Some(string[] all, int least) =>
            string.Join(' ', random.GetItems(all, random.Next(least, all.Length + 1)).Distinct().Order(StringComparer.Ordinal));
    }
}
