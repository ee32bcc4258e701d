using Passerelle.Import.OpenData.Xml;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml;

public class FeedFaultsTests
{
    [Fact]
    public void Codes_run_from_PAS720_to_PAS729() =>
        Assert.Equal(Enumerable.Range(720, 10).Select(code => $"PAS{code}"), FeedFaults.All.Select(kind => kind.Code));

    [Fact]
    public void Every_fault_says_in_both_languages_what_is_wrong_what_to_do_and_why() => Assert.All(FeedFaults.All, kind =>
        Assert.All(new[] { kind.Message, kind.Hint, kind.Explanation }, text =>
        {
            Assert.EndsWith(".", text.French, StringComparison.Ordinal);
            Assert.EndsWith(".", text.English, StringComparison.Ordinal);
            Assert.NotEqual(text.French, text.English);
            Assert.DoesNotContain('\'', text.French);
        }));

    [Theory]
    [InlineData("PAS720", "Ce XML n’est pas un flux de fiches : son premier élément est « html », non FICHES.")]
    [InlineData("PAS722", "Le fichier se dit encodé en html, mais ne peut pas être lu ainsi.")]
    [InlineData("PAS728", "Aucune fiche du flux ne répond à « html ».")]
    [InlineData("PAS729", "Cette fiche n’a pas de numéro utilisable (« html ») : elle n’est pas importée.")]
    public void Messages_are_in_French_with_its_spaces(string code, string expected)
    {
        var fault = new Diagnostic(FeedFaults.All.Single(kind => kind.Code == code), SourceSpan.StartOf("flux.xml"), ["html"]);

        Assert.Equal(FrenchSpacing.Set(expected), fault.Message(Language.French));
    }
}
