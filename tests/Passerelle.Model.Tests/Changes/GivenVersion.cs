using static Passerelle.Model.Tests.Sample;

namespace Passerelle.Model.Tests.Changes;

/// <summary>Small versions to compare.</summary>
internal static class GivenVersion
{
    /// <summary>A certification of these blocks.</summary>
    public static Certification Of(string number, params Block[] blocks) => Certification(number, blocks);

    /// <summary>A block; competencies are written <c>C1 Lire un scénario.</c></summary>
    public static Block Block(string code, string title, params string[] competencies) => new()
    {
        Code = Code<BlockCode>(code),
        Title = At(title),
        Competencies = competencies.Select(Competency).ToValueList(),
    };

    public static Equivalence Bridge(string number, string[] held, params string[] obtained) => new(
        At(EquivalenceExtent.Partial),
        [new(Code<CertificationNumber>(number), held.Select(Code<BlockCode>).ToValueList())],
        obtained.Select(Code<BlockCode>).ToValueList());

    /// <summary>A change of words as the report of the command line shows it: <c>le [-petit-]{+grand+} plateau</c>.</summary>
    public static string Marked(TextChange? change) => change is null ? "" : string.Concat(change.Runs.Select(run => run.Fate switch
    {
        WordFate.Removed => $"[-{run.Text}-]",
        WordFate.Added => $"{{+{run.Text}+}}",
        _ => run.Text,
    }));

    private static Competency Competency(string written)
    {
        var parts = written.Split(' ', 2);
        return new(Code<LocalCode>(parts[0]), At(parts[1]), null);
    }
}
