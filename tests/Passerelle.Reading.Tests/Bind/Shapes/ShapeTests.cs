using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class ShapeTests
{
    private static readonly Shape<Person> People = new(keys =>
    {
        var name = keys.Required("nom", it => At(it.Name), Kinds.Text, "Nom", "Name");
        var level = keys.Required("niveau", it => At(it.Level), Kinds.Level, "Niveau", "Level");
        var since = keys.Optional("depuis", it => it.Since is { } day ? At(day) : null, Kinds.Date, "Depuis", "Since");
        var aims = keys.List("objectifs", it => it.Aims, Kinds.Text, "Objectifs", "Aims");
        var blocks = keys.ListOrNone("blocs", it => it.Blocks, Kinds.BlockCode, "Blocs", "Blocks");
        return found => new Person(name(found).Value, level(found).Value, since(found)?.Value, aims(found), blocks(found));
    });

    [Fact]
    public void Keys_may_stand_in_any_order()
    {
        var person = People.Value("objectifs: [a, b]\nniveau: 4\ndepuis: 2030-01-01\nblocs: [BC01]\nnom: Vente\n");

        Assert.Equal(("Vente", 4, new DateOnly(2030, 1, 1)), (person.Name, person.Level, person.Since));
        Assert.Equal(["a", "b"], person.Aims.Select(aim => aim.Value));
        Assert.Equal(["BC01"], person.Blocks!.Value.Select(block => block.Value.Value));
    }

    [Fact]
    public void What_is_not_written_is_empty_or_none()
    {
        var person = People.Value("nom: Vente\nniveau: 4\n");

        Assert.Null(person.Since);
        Assert.Empty(person.Aims);
        Assert.Null(person.Blocks);
    }

    [Fact]
    public void A_list_that_is_written_empty_is_not_a_list_that_is_not_written() =>
        Assert.Equal(0, People.Value("nom: Vente\nniveau: 4\nblocs: []\n").Blocks?.Count);

    [Fact]
    public void Missing_unknown_duplicate_empty_and_wrong_keys_are_all_told_at_once()
    {
        const string Text = "niveau: 9\nNiveau: 4\ndepuis:\nniveau: 5\nobjectifs: a\nblocs: [BC01, bc02, []]\n? ville\n";

        Assert.Equal(
            [
                "PAS301 2:1", "PAS310 3:1", "PAS203 4:1", "PAS301 7:3", "PAS302 1:1", "PAS307 1:9", "PAS313 5:12", "PAS305 6:15", "PAS303 6:21",
            ],
            People.Faults(Text));
    }

    [Fact]
    public void A_key_that_is_written_twice_leads_to_the_first()
    {
        var fault = People.FaultBesideValue("nom: a\nniveau: 4\nnom: b\n");

        Assert.Equal(YamlFaults.DuplicateKey, fault.Kind);
        Assert.Equal(new SourceSpan("x.yaml", 3, 1, 3), fault.Place);
        Assert.Equal(new SourceSpan("x.yaml", 1, 1, 3), fault.Related);
    }

    [Fact]
    public void The_first_of_two_equal_keys_counts()
    {
        var faults = new FaultLog();

        People.TryBind(YamlText.Read("x.yaml", "nom: a\nniveau: 4\nnom: b\n", faults)!, faults, out var person);

        Assert.Equal("a", person?.Name);
    }

    [Theory]
    [InlineData("nome", "nom")]
    [InlineData("Nom", "nom")]
    [InlineData("objectif", "objectifs")]
    [InlineData("blocks", "blocs")]
    [InlineData("tarif", null)]
    public void An_unknown_key_suggests_one_that_is_near(string key, string? suggestion)
    {
        var fault = People.FaultBesideValue($"nom: a\nniveau: 4\n{key}: b\n");

        Assert.Equal(ShapeFaults.UnknownKey, fault.Kind);
        Assert.Equal(suggestion, fault.Suggestion);
        Assert.Equal([key, "nom, niveau, depuis, objectifs, blocs"], fault.Arguments);
    }

    [Theory]
    [InlineData("nom", "PAS314 1:1")]
    [InlineData("- nom: a", "PAS314 1:1")]
    public void Something_else_than_keys_is_a_fault(string text, string fault) => Assert.Equal([fault], People.Faults(text));

    [Fact]
    public void Nothing_in_braces_misses_every_required_key() => Assert.Equal(["PAS302 1:1", "PAS302 1:1"], People.Faults("{}"));

    [Theory]
    [InlineData("nom: a\nniveau:\n")]
    [InlineData("nom:\nniveau: 4\n")]
    public void A_key_without_a_value_is_told_once_and_not_as_missing(string text) =>
        Assert.Equal(ShapeFaults.NoValue, People.Fault(text).Kind);

    [Fact]
    public void A_fault_of_an_optional_value_leaves_the_others()
    {
        var faults = new FaultLog();
        var isBound = People.TryBind(YamlText.Read("x.yaml", "nom: a\nniveau: 4\ndepuis: hier\n", faults)!, faults, out var person);

        Assert.True(isBound);
        Assert.Equal(("a", 4, null), (person!.Name, person.Level, person.Since));
        Assert.Equal(ShapeFaults.BadDate, Assert.Single(faults.Faults).Kind);
    }

    private static Located<T> At<T>(T value)
        where T : notnull => new(value, default);

    private sealed record Person(string Name, int Level, DateOnly? Since, ValueList<Located<string>> Aims, ValueList<Located<BlockCode>>? Blocks);
}
