using Passerelle.Model;
using Passerelle.Reading.Bind.Binders;
using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class EnumerationKindTests
{
    [Theory]
    [InlineData("oui", Answer.Yes)]
    [InlineData("'oui'", Answer.Yes)]
    [InlineData("non", Answer.No)]
    [InlineData("inconnu", Answer.Unknown)]
    public void An_answer_is_oui_non_or_inconnu(string text, Answer answer) => Assert.Equal(answer, Kinds.Answer.Value(text).Value);

    [Theory]
    [InlineData("Oui", "oui")]
    [InlineData("NON", "non")]
    [InlineData("ouii", "oui")]
    [InlineData("inconu", "inconnu")]
    [InlineData("inconnue", "inconnu")]
    public void An_answer_in_another_spelling_suggests_the_right_one(string text, string suggestion) =>
        Assert.Equal(suggestion, Kinds.Answer.Suggestion(ShapeFaults.UnknownValue, text));

    [Theory]
    [InlineData("true")]
    [InlineData("yes")]
    [InlineData("~")]
    [InlineData("peut-être")]
    public void An_answer_in_other_words_has_no_suggestion(string text) =>
        Assert.Null(Kinds.Answer.Suggestion(ShapeFaults.UnknownValue, text));

    [Theory]
    [InlineData("mise en situation", "mise_en_situation")]
    [InlineData("Étude de cas", "etude_de_cas")]
    [InlineData("dosier", "dossier")]
    [InlineData("rpojet", "projet")]
    [InlineData("contrôle continu", "controle_continu")]
    public void A_word_with_blanks_accents_or_a_slip_suggests_the_word_of_the_format(string text, string suggestion) =>
        Assert.Equal(suggestion, Words.EvaluationForm.Suggestion(ShapeFaults.UnknownValue, text));

    [Fact]
    public void The_fault_names_the_value_and_all_words_in_their_order() =>
        Assert.Equal(["peut-être", "oui, non, inconnu"], Kinds.Answer.Fault("peut-être").Arguments);
}
