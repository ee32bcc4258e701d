namespace Passerelle.Model.Tests.Changes;

public class TextChangeTests
{
    [Theory]
    [InlineData("Lire un scénario", "Lire un contrat", "Lire un [-scénario-]{+contrat+}")]
    [InlineData("Lire un scénario.", "Lire et annoter un scénario.", "Lire{+ et annoter+} un scénario.")]
    [InlineData("Lire et annoter un scénario.", "Lire un scénario.", "Lire[- et annoter-] un scénario.")]
    [InlineData("Lire", "Écrire", "[-Lire-]{+Écrire+}")]
    [InlineData("", "Lire un scénario", "{+Lire un scénario+}")]
    [InlineData("Préparer un tournage", "Préparer un tournage écoresponsable, accessible", "Préparer un tournage{+ écoresponsable, accessible+}")]
    public void Words_are_kept_removed_and_added(string before, string after, string marked) =>
        Assert.Equal(marked, GivenVersion.Marked(TextChange.Between(before, after)));

    [Fact]
    public void An_elided_article_is_a_word_of_its_own() =>
        Assert.Equal("Tenir [-l’-]{+un+} oral", GivenVersion.Marked(TextChange.Between("Tenir l’oral", "Tenir un oral")));

    [Theory]
    [InlineData("l'oral d'entrée", "l’oral d’entrée")]
    [InlineData("Lire : écrire", "Lire\u202F: écrire")]
    [InlineData("50 %", "50%")]
    [InlineData("éco-conduite", "éco‑conduite")]
    public void Another_apostrophe_hyphen_or_blank_is_no_change(string before, string after) => Assert.Null(TextChange.Between(before, after));

    [Fact]
    public void A_new_paragraph_is_a_change() => Assert.NotNull(TextChange.Between("Lire. Écrire.", "Lire.\n\nÉcrire."));

    [Fact]
    public void A_comma_between_two_replaced_words_does_not_cut_them_apart() =>
        Assert.Equal("Lire [-vite, bien-]{+seul, tard+} et écrire", GivenVersion.Marked(TextChange.Between("Lire vite, bien et écrire", "Lire seul, tard et écrire")));

    [Fact]
    public void Where_only_a_sign_changes_the_sign_alone_is_told() =>
        Assert.Equal("Lire[-,-]{+;+} écrire", GivenVersion.Marked(TextChange.Between("Lire, écrire", "Lire; écrire")));

    [Fact]
    public void A_change_in_a_long_text_is_found_where_it_stands()
    {
        var words = Enumerable.Range(0, 20_000).Select(number => $"mot{number}").ToArray();
        var changed = words.ToArray();
        changed[5] = "ici";
        changed[10_000] = "là";
        changed[19_990] = "enfin";

        var runs = TextChange.Between(string.Join(' ', words), string.Join(' ', changed))!.Runs;

        Assert.Equal(["mot5", "mot10000", "mot19990"], runs.Where(run => run.Fate == WordFate.Removed).Select(run => run.Text));
        Assert.Equal(["ici", "là", "enfin"], runs.Where(run => run.Fate == WordFate.Added).Select(run => run.Text));
    }

    [Fact]
    public void Two_long_texts_without_a_word_of_their_own_are_told_as_replaced()
    {
        var before = string.Join(' ', Enumerable.Range(0, 5_000).Select(number => number % 3 == 0 ? "a" : "b"));
        var after = string.Join(' ', Enumerable.Range(0, 5_000).Select(number => number % 2 == 0 ? "c" : "d"));

        Assert.Equal([WordFate.Removed, WordFate.Added], TextChange.Between(before, after)!.Runs.Select(run => run.Fate));
    }
}
