using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tests.Texts;

public class InfinitiveTests
{
    [Theory]
    [InlineData("Analyser la demande", "analyser")]
    [InlineData("Se servir d’un outil", "servir")]
    [InlineData("S’adapter au public", "adapter")]
    [InlineData("Ne pas nuire", "nuire")]
    [InlineData("Atelier de peinture", null)]
    [InlineData("Manager les équipes", "manager")]
    [InlineData("Manager l’équipe", "manager")]
    [InlineData("Manager de proximité", null)]
    [InlineData("Analyse de la demande", null)]
    [InlineData("", null)]
    public void The_verb_at_the_head_is_found(string text, string? verb) =>
        Assert.Equal(verb, Infinitive.At(Token.Of(text), Phrases.Parse("atelier\nmanager\n"))?.Word);
}
