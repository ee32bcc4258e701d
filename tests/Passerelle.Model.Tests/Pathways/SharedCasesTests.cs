using System.Text.Json.Nodes;
using Passerelle.SharedCases;

namespace Passerelle.Model.Tests.Pathways;

/// <summary>The model answers the cases that the script of the page answers too.</summary>
public class SharedCasesTests
{
    private static readonly Dictionary<string, PathwayCase> Cases =
        PathwayCase.Read(Path.Combine(AppContext.BaseDirectory, "pathways.json")).ToDictionary(each => each.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_held_gives_what_the_case_says(string name)
    {
        var (expected, answer) = (Cases[name].Expected, Cases[name].Answer());

        Assert.True(JsonNode.DeepEquals(expected, answer), $"{name}\nexpected {expected.ToJsonString()}\n but got {answer.ToJsonString()}");
    }
}
