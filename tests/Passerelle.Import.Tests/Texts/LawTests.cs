using FsCheck;
using FsCheck.Fluent;
using Passerelle.Import.Texts;

namespace Passerelle.Import.Tests.Texts;

/// <summary>Whatever a text is made of, no letter is lost: not when it is cut, and not on the way through a field and back.</summary>
public class LawTests
{
    private static readonly string[] Parts =
    [
        "Préparer le plan", "la suite", "du budget", "Conduire ", "équipe", "Épreuve orale", "Mise en situation", "Dossier", "L’ensemble", "2 membres", "le 3 mai 2021",
        "un plan du lieu assez long pour que la ligne d’un document imprimé la coupe ", ".", ". ", ":", " :", ";", ",", " ", "  ", "   ", "    ", "     ", "      ", "        ",
        "\u00a0", "\u00a0\u00a0", "\t", "\n", "\n\n", "\r\n", "\n \n", "- ", "* ", "• ", "● ", "o ", "→ ", "► ", "-- ", ". ", "– ", "-", "→", " - ", "-   ",
        "A1C1. ", "C.1. ", "C.2. ", "C1.1 ", "C1.2 – ", "C1.3 ", "C2.1", "CT1 - ", "CT2 - ", "1.1 ", "1.1.1 ", "1.1.2. ", "1.2 ", "1 - ", "1) ", "2) ", "3) ", "1. ", "2. ",
        "1° ", "A1 – ", "A2 – ", "Activité 1 : ", "Activité 2 : ", "{code}", "{code}. ", "IDCC 3097", "R. 6113-9", "NF X 46-101", "C2", "« Accueil »", "(suite)", "\\", "\u2028",
        "avec un peu d’expérience", "Vendeur", "😀",
    ];

    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(20_261_125, 11);

    [Fact]
    public void Cutting_a_text_of_the_open_data_loses_no_letter() =>
        Prop.ForAll(Texts(), text => FeedText.Read(text, 1).Text == text).Check(Quietly);

    [Fact]
    public void Cutting_a_page_loses_no_letter() =>
        Prop.ForAll(Texts(), text => OfPage(text).Text == text).Check(Quietly);

    [Fact]
    public void A_piece_always_has_words() =>
        Prop.ForAll(Texts(), text => FeedText.Read(text, 1).Pieces.Concat(OfPage(text).Pieces).All(piece => piece.Text.Length > 0)).Check(Quietly);

    [Fact]
    public void Words_begin_with_a_letter_and_not_with_a_blank() =>
        Prop.ForAll(Texts(), text => text.Trim().Length == 0 || OfPage(text).Pieces.All(piece => !char.IsWhiteSpace(piece.Text[0]))).Check(Quietly);

    [Fact]
    public void Printed_codes_are_different_from_each_other() =>
        Prop.ForAll(Texts(), text => FeedText.Read(text, 1).Pieces.Where(piece => piece.Code is not null).Select(piece => piece.Code!.Value.Slug) is var slugs
            && slugs.Distinct(StringComparer.Ordinal).Count() == slugs.Count()).Check(Quietly);

    [Fact]
    public void A_doubtful_text_has_no_items() =>
        Prop.ForAll(Texts(), text => FeedText.Read(text, 1) is var outline && (!outline.IsDoubtful || outline.Pieces.All(piece => piece.Level == 0))).Check(Quietly);

    [Theory]
    [MemberData(nameof(FieldNames))]
    public void A_field_gives_the_text_of_the_open_data_back(string field) =>
        Prop.ForAll(Texts(), text => GivesBack(field, FeedText.Read(text, 1))).Check(Quietly);

    [Theory]
    [MemberData(nameof(FieldNames))]
    public void A_field_gives_the_page_back(string field) =>
        Prop.ForAll(Texts(), text => GivesBack(field, OfPage(text))).Check(Quietly);

    public static TheoryData<string> FieldNames() => [.. LongTexts.Fields.Select(field => field.Name)];

    private static bool GivesBack(string field, Outline outline) =>
        LongTexts.Fields.Single(known => known.Name == field).PrintedAgain(outline) == outline.Text;

    private static Outline OfPage(string text) => LongTexts.OutlineOfPage(text.Split('\n'));

    private static Arbitrary<string> Texts() => Gen.Elements(Parts).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();
}
