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

    [Fact]
    public void Each_message_names_what_it_is_about_in_French_and_in_English()
    {
        Says(
            FeedFaults.NotAFeed,
            ["html"],
            "Ce XML n’est pas un flux de fiches : son premier élément est « html », non FICHES.",
            "This XML is not a feed of fiches: its first element is 'html', not FICHES.");
        Says(
            FeedFaults.DoctypeRefused,
            [],
            "Le fichier contient une déclaration DOCTYPE : il est refusé.",
            "The file holds a DOCTYPE declaration: it is refused.");
        Says(
            FeedFaults.WrongEncoding,
            ["UTF-8"],
            "Le fichier se dit encodé en UTF-8, mais ne peut pas être lu ainsi.",
            "The file says that it is encoded in UTF-8, but cannot be read so.");
        Says(
            FeedFaults.NoFiche,
            [],
            "Le flux ne contient aucune fiche.",
            "The feed holds no fiche.");
        Says(
            FeedFaults.Malformed,
            [],
            "À partir d’ici, le fichier n’est plus un XML bien formé.",
            "From here on the file is not well-formed XML.");
        Says(
            FeedFaults.Truncated,
            [],
            "Le fichier est coupé : il finit au milieu d’un élément.",
            "The file is cut: it ends in the middle of an element.");
        Says(
            FeedFaults.BeyondLimits,
            ["8388608", "16"],
            "La fiche dépasse 8388608 octets ou 16 niveaux d’éléments : l’import s’arrête.",
            "The fiche has more than 8388608 bytes or more than 16 levels of elements: the import stops.");
        Says(
            FeedFaults.SeveralFiches,
            ["RNCP101", "RNCP102"],
            "Le flux contient plusieurs fiches (RNCP101, RNCP102 …) : il faut choisir.",
            "The feed holds several fiches (RNCP101, RNCP102 …): choose among them.");
        Says(
            FeedFaults.NotFound,
            ["RS999"],
            "Aucune fiche du flux ne répond à « RS999 ».",
            "No fiche of the feed answers to 'RS999'.");
        Says(
            FeedFaults.NumberUnusable,
            ["41481"],
            "Cette fiche n’a pas de numéro utilisable (« 41481 ») : elle n’est pas importée.",
            "This fiche has no number that can be used ('41481'): it is not imported.");
    }

    private static void Says(DiagnosticKind kind, ValueList<string> arguments, string french, string english)
    {
        var fault = new Diagnostic(kind, SourceSpan.StartOf("flux.xml"), arguments);

        Assert.Equal(FrenchSpacing.Set(french), fault.Message(Language.French));
        Assert.Equal(english, fault.Message(Language.English));
    }
}
