using System.Text.Json.Nodes;
using Passerelle.Model;

namespace Passerelle.SharedCases;

/// <summary>
/// A case of <c>pathways.json</c>: bridges, what is held, and what follows. The model and the script of the page answer the same
/// cases; <c>rncp39377-bc01</c> is a block, <c>rncp39377</c> the whole certification, <c>rncp39377-bc01 > rncp41481-bc01</c> a bridge.
/// </summary>
internal sealed class PathwayCase(JsonObject said)
{
    private static readonly SourceSpan Place = SourceSpan.StartOf("pathways.json");
    private static readonly DateOnly Day = new(2026, 11, 21);

    public string Name => (string)said["name"]!;

    public JsonObject Said => said;

    /// <summary>What the case expects, in the form of <see cref="Answer"/>.</summary>
    public JsonObject Expected => new() { ["gains"] = said["gains"]!.DeepClone(), ["progress"] = said["progress"]!.DeepClone() };

    public static IEnumerable<PathwayCase> Read(string file) =>
        JsonNode.Parse(File.ReadAllText(file))!.AsArray().Select(node => new PathwayCase(node!.AsObject()));

    /// <summary>What the model answers.</summary>
    public JsonObject Answer()
    {
        var pathway = Pathway.Of(Catalogue(), List(said["held"]).Select(Holding), Day);
        return new JsonObject
        {
            ["gains"] = Array(pathway.Closure.Gains.Select(gain => new JsonObject
            {
                ["obtained"] = gain.Obtained.Slug,
                ["proof"] = Array(pathway.Closure.ProofOf(gain).Select(step => JsonValue.Create(step.ToString()))),
            })),
            ["progress"] = new JsonObject(pathway.Certifications
                .Select(each => KeyValuePair.Create(each.Certification.Number.Value.Slug, (JsonNode?)AnswerOf(each)))),
        };
    }

    private static JsonObject AnswerOf(CertificationProgress progress)
    {
        var answer = new JsonObject();
        if (progress.IsWhole) answer["isWhole"] = true;
        Put(answer, "held", progress.Held);
        Put(answer, "obtained", progress.Obtained);
        if (!progress.IsWhole) answer["remaining"] = Array(progress.Remaining.Select(AnswerOf));
        return answer;
    }

    private static JsonObject AnswerOf(RemainingBlocks remaining)
    {
        var answer = new JsonObject();
        if (remaining.Option is { } option) answer["option"] = option.Code.Value.Value;
        Put(answer, "needed", remaining.Needed);
        Put(answer, "optional", remaining.Optional);
        return answer;
    }

    private static void Put(JsonObject answer, string name, ValueList<BlockCode> blocks)
    {
        if (blocks.Count > 0) answer[name] = string.Join(' ', blocks.Select(block => block.Slug));
    }

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    private Catalogue Catalogue() => new(
        new SiteSettings { Title = At("Un site"), AsOf = At(Day), Organisation = new Organisation { Name = At("Une école") } },
        said["own"]!.AsObject().Select(own => Certification(Holding(own.Key).Certification, own.Value!)),
        (said["external"]?.AsObject() ?? []).Select(external => External(Holding(external.Key).Certification, external.Value)),
        new Nomenclatures(),
        [],
        [],
        []);

    private Certification Certification(CertificationNumber number, JsonNode own)
    {
        var optional = List(own["optional"]);
        return new()
        {
            Number = At(number),
            Title = At("Une certification"),
            Registration = new Registration(),
            Blocks = List(own["blocks"]).Select(code => new Block
            {
                Code = At(Code(code)),
                Title = At("Un bloc"),
                Role = optional.Contains(code) ? At(BlockRole.Optional) : null,
            }).ToValueList(),
            Completion = new Completion
            {
                Options = (own["options"]?.AsObject() ?? [])
                    .Select(option => new Option(Local(option.Key), At(option.Key), Codes(List(option.Value))))
                    .ToValueList(),
            },
            Equivalences = said["bridges"]!.AsArray()
                .Select(bridge => ((string)bridge!).Split('>').Select(List).ToList())
                .Where(sides => Holding(sides[1][0]).Certification == number)
                .Select(sides => Equivalence(sides[0], sides[1]))
                .ToValueList(),
        };
    }

    private static ExternalCertification External(CertificationNumber number, JsonNode? blocks) => new()
    {
        Number = At(number),
        Title = At("Une certification d’ailleurs"),
        Blocks = List(blocks).Select(code => new ExternalBlock(At(Code(code)), At("Un bloc"))).ToValueList(),
    };

    private static Equivalence Equivalence(string[] held, string[] obtained) => new(
        At(EquivalenceExtent.Partial),
        held.Select(Holding).Select(holding => new HeldCertification(At(holding.Certification), BlocksOf([holding]))).ToValueList(),
        BlocksOf(obtained.Select(Holding)));

    private static ValueList<Located<BlockCode>> BlocksOf(IEnumerable<Holding> holdings) =>
        holdings.Where(holding => holding.Block is not null).Select(holding => At(holding.Block!.Value)).ToValueList();

    private static ValueList<Located<BlockCode>> Codes(string[] codes) => codes.Select(code => At(Code(code))).ToValueList();

    private static Holding Holding(string slug) => Model.Holding.TryParse(slug, out var holding) ? holding : throw new FormatException(slug);

    private static BlockCode Code(string slug) => BlockCode.TryParse(slug.ToUpperInvariant(), out var code) ? code : throw new FormatException(slug);

    private static Located<LocalCode> Local(string text) => LocalCode.TryParse(text, out var code) ? At(code) : throw new FormatException(text);

    private static string[] List(JsonNode? text) => List((string?)text ?? "");

    private static string[] List(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Located<T> At<T>(T value)
        where T : notnull => new(value, Place);
}
