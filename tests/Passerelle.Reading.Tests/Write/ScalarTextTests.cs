using FsCheck;
using FsCheck.Fluent;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Tests.Write;

/// <summary>Every text is read again letter for letter; the plainest spelling that allows it is chosen.</summary>
public class ScalarTextTests
{
    private const int Samples = 2000;

    private static readonly Gen<string> Parts = Gen.Elements(
        "mot", "élève", " ", "  ", "   ", "\n", "\n\n", "- ", "# ", " #", ": ", ":", "\"", "'", "’", "\u00A0", "{", "}", "[", ",", "|", ">", "%", "@", "`", "&", "*", "!", "?", "\t", "\r", "\u0085", "\u2028", "\\", "1", "oui", "null", "…", "une phrase un peu plus longue que les autres, pour que les lignes se coupent");

    [Fact]
    public void Texts_made_of_words_blanks_and_signs_of_YAML_are_read_again() =>
        Prop.ForAll(Gen.ListOf(Parts).Select(parts => string.Concat(parts)).ToArbitrary(), IsReadAgain).Check(Config.QuickThrowOnFailure.WithMaxTest(Samples));

    [Fact]
    public void Any_text_is_read_again() => Prop.ForAll<NonNull<string>>(text => IsReadAgain(WithoutLoneSurrogates(text.Get))).Check(Config.QuickThrowOnFailure.WithMaxTest(Samples));

    [Theory]
    [InlineData("Réalisateur numérique", "Réalisateur numérique")]
    [InlineData("78, boulevard du Général Leclerc", "78, boulevard du Général Leclerc")]
    [InlineData("https://esra.edu/?a=1#haut", "https://esra.edu/?a=1#haut")]
    [InlineData("Évaluation : un dossier", "\"Évaluation : un dossier\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("39179458300065", "\"39179458300065\"")]
    [InlineData("1.1", "\"1.1\"")]
    [InlineData("- un tiret", "\"- un tiret\"")]
    [InlineData("fin de phrase ", "\"fin de phrase \"")]
    [InlineData("une\ttabulation", "\"une\\ttabulation\"")]
    public void A_text_on_one_line_is_plain_where_that_is_safe(string text, string expected) => Assert.Equal(expected, ScalarText.OnOneLine(text, inFlow: false));

    [Fact]
    public void A_long_text_is_folded_at_single_spaces_only()
    {
        var text = string.Join("   ", Enumerable.Repeat("quatre petits mots là", 12));

        var (indicator, lines) = ScalarText.Block(text);

        Assert.Equal(">-", indicator);
        Assert.Equal(text, string.Join(' ', lines));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, ScalarText.Width));
    }

    [Fact]
    public void Short_lines_stand_as_they_are()
    {
        var (indicator, lines) = ScalarText.Block("Deux personnes :\n\n- une\n- deux");

        Assert.Equal("|-", indicator);
        Assert.Equal(["Deux personnes :", "", "- une", "- deux"], lines);
    }

    private static bool IsReadAgain(string text)
    {
        var yaml = YamlDocument.Of("x", new WrittenGroup([KeyValuePair.Create<string, WrittenNode>("cle", new WrittenScalar(text)), KeyValuePair.Create<string, WrittenNode>("liste", new WrittenList([new WrittenScalar(text), new WrittenScalar("fin")]))], IsCompact: false), YamlComments.None);
        var faults = new FaultLog();
        var read = YamlText.Read("x.yaml", yaml, faults) as YamlMapping;
        Assert.Empty(faults.Faults);
        return read!.Entries[0].Value is YamlScalar { Text: var value } && value == text
            && read.Entries[1].Value is YamlSequence { Items: [YamlScalar { Text: var item }, _] } && item == text;
    }

    private static string WithoutLoneSurrogates(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFD).Select(rune => rune.ToString()));
}
