using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tests.Texts;

public class PhrasesTests
{
    private static readonly Phrases List = Phrases.Parse("# Un commentaire.\nafin de\nafin d’ # avec élision\nen *ant\naccessib*\ndossier\ndossier de projet\n");

    [Theory]
    [InlineData("Agir AFIN DE réussir", "AFIN DE")]
    [InlineData("Agir afin d'aboutir", "afin d")]
    [InlineData("Agir en travaillant", "en travaillant")]
    [InlineData("Agir en temps", null)]
    [InlineData("Un lieu accessible à tous", "accessible")]
    [InlineData("Un dossier de projet complet", "dossier de projet")]
    [InlineData("Afin", null)]
    [InlineData("", null)]
    public void The_longest_phrase_is_found_where_it_stands(string text, string? found) =>
        Assert.Equal(found, List.In(text).Select(range => range.In(text)).SingleOrDefault());
}
