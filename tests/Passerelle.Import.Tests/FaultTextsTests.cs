using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests;

/// <summary>The texts of faults as a reader sees them.</summary>
public class FaultTextsTests
{
    private static readonly DiagnosticKind[] Kinds = [.. SourceFaults.All, .. CsvFaults.All, .. NomenclatureFaults.All];

    public static TheoryData<string> Codes => [.. Kinds.Select(kind => kind.Code)];

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        Assert.Equal(Kinds.Select(kind => kind.Code).Distinct().Order(StringComparer.Ordinal), Kinds.Select(kind => kind.Code));
    }

    [Theory]
    [InlineData("PAS701", "La source « a » n’existe pas.", "The source 'a' does not exist.")]
    [InlineData("PAS702", "La source ne peut pas être lue.", "The source cannot be read.")]
    [InlineData("PAS703", "La source n’est pas reconnue ; elle commence par « a ».", "The source is not recognised; it begins with 'a'.")]
    [InlineData("PAS704", "Le fichier n’est pas en UTF-8 : il semble encodé en a.", "The file is not in UTF-8: it seems to be encoded in a.")]
    [InlineData("PAS705", "Le fichier est en UTF-8, mais des octets y sont abîmés.", "The file is in UTF-8, but some of its bytes are damaged.")]
    [InlineData("PAS706", "Le fichier dépasse a Mio.", "The file has more than a MiB.")]
    [InlineData("PAS707", "Le dossier « a » ne contient pas de lot CSV.", "The folder 'a' holds no CSV bundle.")]
    [InlineData("PAS708", "Le lot CSV « a » n’a pas la table Standard.", "The CSV bundle 'a' has no table Standard.")]
    [InlineData("PAS709", "Ce fichier est la table « a » d’un lot CSV : seule, elle ne fait pas une fiche.", "This file is the table 'a' of a CSV bundle: alone, it makes no fiche.")]
    [InlineData("PAS710", "L’archive « a » est abîmée ou coupée.", "The archive 'a' is damaged or cut.")]
    [InlineData("PAS711", "L’archive est refusée : le nom d’entrée « a » sort de l’archive.", "The archive is refused: the entry name 'a' leads out of it.")]
    [InlineData("PAS712", "L’archive est protégée par un mot de passe : « a ».", "The archive is protected by a password: 'a'.")]
    [InlineData("PAS713", "L’archive contient a fichiers ; la limite est de b.", "The archive holds a files; the limit is b.")]
    [InlineData("PAS714", "« a » se décompresse à plus de cent fois sa taille, ou à plus de 4 Gio.", "'a' unpacks to more than a hundred times its size, or to more than 4 GiB.")]
    [InlineData("PAS715", "L’archive « a » ne contient ni flux XML ni lot CSV.", "The archive 'a' holds neither an XML feed nor a CSV bundle.")]
    [InlineData("PAS716", "L’archive « a » contient plusieurs sources.", "The archive 'a' holds several sources.")]
    [InlineData("PAS717", "Le lien symbolique « a » sort du dossier.", "The symbolic link 'a' leads out of the folder.")]
    [InlineData("PAS718", "La source est un PDF.", "The source is a PDF.")]
    [InlineData("PAS719", "Le fichier est vide.", "The file is empty.")]
    [InlineData("PAS740", "Le lot CSV n’a pas la table « a ».", "The CSV bundle has no table 'a'.")]
    [InlineData("PAS741", "Les fichiers « b » et « c » contiennent tous deux la table « a ».", "The files 'b' and 'c' both hold the table 'a'.")]
    [InlineData("PAS742", "La colonne « a » manque.", "The column 'a' is missing.")]
    [InlineData("PAS743", "Le fichier est coupé au milieu de cette ligne : un guillemet n’est pas fermé.", "The file is cut in the middle of this row: a quote is not closed.")]
    [InlineData("PAS744", "Colonnes lues sur cette ligne : a au lieu de b. Elle n’est pas importée.", "Columns read on this row: a instead of b. It is not imported.")]
    [InlineData("PAS745", "Les guillemets de cette ligne sont mal placés.", "The quotes of this row are misplaced.")]
    [InlineData("PAS746", "Une ligne dépasse a octets : un guillemet n’est sans doute pas fermé.", "A row has more than a bytes: a quote is probably not closed.")]
    [InlineData("PAS747", "La ligne n’est pas importée : « a » n’est pas un numéro de fiche, ou il est déjà pris.", "The row is not imported: 'a' is no number of a fiche, or it is already taken.")]
    [InlineData("PAS748", "Lignes qui parlent de fiches absentes de la table Standard : a. La première nomme « b ».", "Rows that speak of fiches which the table Standard does not have: a. The first one names 'b'.")]
    [InlineData("PAS749", "Le lot contient a fiches : il faut choisir.", "The bundle holds a fiches: one must choose.")]
    [InlineData("PAS750", "« a » n’est pas un code de la nomenclature b : la ligne est laissée de côté.", "'a' is no code of the nomenclature b: the row is left out.")]
    [InlineData("PAS751", "Le code a a déjà le libellé « b » : « c » est laissé de côté.", "The code a has the label 'b' already: 'c' is left out.")]
    [InlineData("PAS752", "Le code a n’a pas de libellé : il est laissé de côté.", "The code a has no label: it is left out.")]
    [InlineData("PAS753", "Le XML n’est pas lisible à partir d’ici : ce qui précède est importé.", "The XML cannot be read from here on: what stands before is imported.")]
    public void A_message_says_what_is_wrong(string code, string french, string english)
    {
        var fault = Fault(code);

        Assert.Equal(french, Plain(fault.Message(Language.French)));
        Assert.Equal(english, fault.Message(Language.English));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_hint_and_an_explanation_are_there_in_both_languages(string code)
    {
        var fault = Fault(code);

        foreach (var language in new[] { Language.French, Language.English })
        {
            Assert.EndsWith(".", fault.Hint(language), StringComparison.Ordinal);
            Assert.EndsWith(".", fault.Kind.Explanation.In(language), StringComparison.Ordinal);
        }

        Assert.NotEqual(fault.Hint(Language.French), fault.Hint(Language.English));
        Assert.DoesNotContain("'", fault.Kind.Message.French, StringComparison.Ordinal);
        Assert.DoesNotContain("'", fault.Kind.Hint.French, StringComparison.Ordinal);
        Assert.DoesNotContain("'", fault.Kind.Explanation.French, StringComparison.Ordinal);
    }

    private static Diagnostic Fault(string code) => new(Kinds.Single(kind => kind.Code == code), SourceSpan.StartOf("x"), ["a", "b", "c"]);

    private static string Plain(string text) => text.Replace(FrenchSpacing.NarrowNoBreakSpace, ' ');
}
