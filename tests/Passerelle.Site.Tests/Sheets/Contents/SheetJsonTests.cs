using System.Text.Json;
using Passerelle.Model;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Tests.Pages;

namespace Passerelle.Site.Tests.Sheets.Contents;

public class SheetJsonTests
{
    [Fact]
    public void Names_are_camelCase_and_accents_stay()
    {
        var json = Block(FullCertification.Make());

        Assert.Contains("\"certificationNumber\":\"RNCP41481\"", json, StringComparison.Ordinal);
        Assert.Contains("Préparer un tournage", json, StringComparison.Ordinal);
        Assert.Contains("\"asOfDay\":\"2026-11-21\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_said_is_null() => Assert.Contains("\"address\":null", Block(FullCertification.Make()), StringComparison.Ordinal);

    [Fact]
    public void The_same_sheet_gives_the_same_text() => Assert.Equal(Block(FullCertification.Make()), Block(FullCertification.Make()));

    [Fact]
    public void Every_word_of_a_block_stands_in_its_sheet_and_in_the_référentiel()
    {
        var certification = Wordy();
        var source = GivenSource.Of(certification);
        string[] sheets = [Block(certification), SheetJson.Of(ReferentialSheet.Of(certification, source))];

        Assert.All(sheets, json => Assert.Equal(
            [],
            Enumerable.Range(1, WordyTexts).Select(at => $"texte {at}.").Where(text => !json.Contains(text, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(Language.French, 0)]
    [InlineData(Language.English, 1)]
    public void French_typography_is_set_in_every_string(Language language, int plainOnes)
    {
        var certification = Elided(Wordy());
        var source = GivenSource.Of(Given.Catalogue(certification), language);
        string[] sheets =
        [
            SheetJson.Of(BlockSheet.Of(certification, certification.Blocks[0], source)),
            SheetJson.Of(CertificationSheet.Of(certification, source)),
            SheetJson.Of(ReferentialSheet.Of(certification, source)),
        ];

        Assert.All(sheets, json => Assert.Equal(plainOnes, Math.Sign(Strings(JsonDocument.Parse(json).RootElement).Count(text => text.Contains("l'a :", StringComparison.Ordinal)))));
    }

    private const int WordyTexts = 17;

    // Each text has its number, so that one that is lost is missed.
    private static Certification Wordy()
    {
        var at = 0;
        Located<string> Next() => Given.At($"texte {++at}.");
        var evaluation = Given.Evaluation("E1", "", ["C1"]) with
        {
            Title = Next(),
            Description = Next(),
            Deliverables = [Next(), Next()],
            Jury = Next(),
            Criteria = [new Criterion(Next(), []), new Criterion(Next(), Given.Codes<LocalCode>("C1"))],
        };
        var block = Given.Block("BC01", "", [], evaluation) with
        {
            Title = Next(),
            PrintedCode = Next(),
            Activities = Given.Codes<LocalCode>("A1"),
            Competencies = [new(Given.Code<LocalCode>("C1"), Next(), Next())],
            Prerequisites = new Prerequisites { Entry = [Next()], Validation = [Next()] },
        };
        return Given.Certification("RNCP41481", "Assistant", block) with
        {
            Activities = [new(Given.Code<LocalCode>("A1"), Next(), [Next()], [new(Next(), [Next()])], [])],
        };
    }

    private static Certification Elided(Certification certification)
    {
        var text = Given.At("qu'il l'a : oui");
        var block = certification.Blocks[0];
        return certification with
        {
            Title = text,
            Objectives = text,
            EvaluationSummary = [text],
            Certifiers = [Given.Certifier(text.Value)],
            Completion = new Completion { Text = text, PartsValidity = text, Conditions = [new(text, null, null)], Options = [new(Given.Code<LocalCode>("O1"), text, Given.Codes<BlockCode>("BC01"))] },
            Jobs = new Jobs { Immediate = [text], WithExperience = [text] },
            Prerequisites = new Prerequisites { Entry = [text], Validation = [text] },
            Juries = [new(Given.Code<LocalCode>("J1"), text, null, null)],
            Equivalences = [Given.Bridge(Given.Held("RNCP41481", "BC01"), "BC01")],
            Activities = [new(Given.Code<LocalCode>("A1"), text, [text], [new(text, [text])], Given.Codes<LocalCode>("O1"), text)],
            Blocks = [block with
            {
                Title = text,
                Competencies = [new(Given.Code<LocalCode>("C1"), text, text)],
                Evaluations = [block.Evaluations[0] with { Title = text, Description = text, Deliverables = [text], Jury = text, Criteria = [new(text, [])] }],
            }],
        };
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    private static string Block(Certification certification) =>
        SheetJson.Of(BlockSheet.Of(certification, certification.Blocks[0], GivenSource.Of(certification)));
}
