using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

/// <summary>What the page says without script, and what its script reads there.</summary>
public class PathwayPageTests
{
    private const string Path = "/parcours/";

    [Fact]
    public void A_catalogue_without_bridges_has_no_such_page_and_no_link_to_it()
    {
        var site = RenderedSite.Of(Given.Catalogue(Given.Certification("RNCP41481")));

        Assert.DoesNotContain(Path, site.Paths);
        Assert.DoesNotContain("Parcours", site.AllWords("/", ".site-nav a"));
    }

    [Fact]
    public void The_navigation_leads_to_the_page_and_marks_it()
    {
        var site = Site();

        var link = site.Page("/").QuerySelectorAll(".site-nav a").Single(link => RenderedSite.Words(link) == "Parcours");
        Assert.Equal("parcours/", link.GetAttribute("href"));
        Assert.Equal("Parcours", site.Words(Path, ".site-nav [aria-current]"));
    }

    [Fact]
    public void Each_block_says_what_it_gives_alone_and_together_with_others()
    {
        var site = Site();

        Assert.Equal("Analyser Avec ce bloc et BC02, vous obtenez BC01 BC02 de RNCP41481.", BlockOf(site, "rncp39377", "bc01"));
        Assert.Equal(
            "Planifier Avec ce bloc seul, vous obtenez BC02 de RNCP41481. Avec ce bloc et BC01, vous obtenez BC01 BC02 de RNCP41481.",
            BlockOf(site, "rncp39377", "bc02"));
        Assert.Equal("Tourner Aucune passerelle ne demande ce bloc.", BlockOf(site, "rncp39377", "bc03"));
    }

    [Fact]
    public void A_whole_certification_says_what_it_gives() => Assert.Equal(
        "Avec la certification entière, vous obtenez la certification entière RNCP41481.",
        Site().Words(Path, "#donnent [data-certification=rncp34719] > p"));

    [Fact]
    public void What_is_obtained_is_linked() => Assert.Equal(
        ["../rncp41481/bc02/", "../rncp41481/"],
        Site().Page(Path).QuerySelectorAll("#donnent [data-block=bc02] p:nth-of-type(2) a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void What_must_be_held_of_another_certification_is_said_to_be_of_it()
    {
        var bridge = Given.Bridge([Given.Held("RNCP11", "BC01"), Given.Held("RNCP12", "BC02"), Given.Held("RNCP13")], "BC01");
        var site = RenderedSite.Of(Given.Catalogue(
            [Granting("RNCP10", bridge)],
            [Given.External("RNCP11", "Deux"), Given.External("RNCP12", "Trois"), Given.External("RNCP13", "Quatre")]));

        Assert.EndsWith(
            "Avec ce bloc et BC02 de RNCP12 et RNCP13 entière, vous obtenez BC01 de RNCP10.",
            BlockOf(site, "rncp11", "bc01"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_certification_of_the_catalogue_only_blocks_that_give_something_are_among_those_that_give()
    {
        var site = RenderedSite.Of(Given.Catalogue(
            Granting("RNCP10", Given.Bridge(Given.Held("RNCP11", "BC02"), "BC01")),
            Given.Certification("RNCP11", "Deux", Given.Block("BC01", "Un bloc", ["Lire."]), Given.Block("BC02", "Un autre", ["Lire."]))));

        var giving = site.Page(Path).QuerySelectorAll("#donnent [data-certification=rncp11] [data-block]");
        Assert.Equal("bc02", Assert.Single(giving).GetAttribute("data-block"));
    }

    [Fact]
    public void Each_bridge_is_told_once_to_the_script() => Assert.Equal(
        ["rncp34719 > rncp41481", "rncp39377-bc01 rncp39377-bc02 > rncp41481-bc01 rncp41481-bc02", "rncp39377-bc02 > rncp41481-bc02"],
        Site().Page(Path).QuerySelectorAll("[data-bridge]").Select(part => part.GetAttribute("data-bridge")!).Order(StringComparer.Ordinal));

    [Fact]
    public void External_certifications_that_give_nothing_are_named() =>
        Assert.Equal(["RNCP29401 Chargé de production"], Site().AllWords(Path, "#donnent .subsection li"));

    [Fact]
    public void Each_certification_says_its_blocks_options_and_conditions()
    {
        var site = Site();
        const string Target = "#demandent [data-certification=rncp41481]";

        Assert.Equal(["BC01 Préparer", "BC02 Organiser", "BC03 Filmer"], site.AllWords(Path, $"{Target} [data-block]"));
        Assert.Equal("BC03 Filmer", site.Words(Path, $"{Target} [data-optional]"));
        Assert.Equal("Image BC01, BC03", site.Words(Path, $"{Target} [data-option]"));
        Assert.Equal("bc01 bc03", site.Page(Path).QuerySelector($"{Target} [data-option]")!.GetAttribute("data-option"));
        Assert.Equal(["Un stage. Durée : 8 semaines."], site.AllWords(Path, $"{Target} .conditions li"));
        Assert.Equal("Active jusqu’au 27 octobre 2030", site.Words(Path, $"{Target} .state"));
        Assert.Null(site.Page(Path).QuerySelector($"{Target} [data-warning]"));
    }

    [Fact]
    public void A_certification_that_has_expired_is_shown_with_a_warning()
    {
        const string Target = "#demandent [data-certification=rncp34708]";

        Assert.StartsWith("Expirée depuis", Site().Words(Path, $"{Target} .state"), StringComparison.Ordinal);
        Assert.StartsWith("Cette certification n’est plus enregistrée", Site().Words(Path, $"{Target} [data-warning]"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_bridge_is_an_example_with_what_remains()
    {
        var site = Site(withOptions: false);

        Assert.Equal(
            "Avec BC01 BC02 de RNCP39377, vous obtenez BC01 BC02 de RNCP41481. Il vous reste à valider : BC03 de RNCP41481.",
            site.Words(Path, "#exemple .sentence"));
        Assert.Equal("./?acquis=rncp39377-bc01,rncp39377-bc02", site.Page(Path).QuerySelector("[data-nothing] a")!.GetAttribute("href"));
    }

    [Fact]
    public void From_a_disk_the_example_names_the_file() => Assert.Equal(
        "index.html?acquis=rncp39377-bc01,rncp39377-bc02",
        Site(offline: true).Page(Path).QuerySelector("[data-nothing] a")!.GetAttribute("href"));

    [Fact]
    public void The_tool_is_hidden_until_the_script_shows_it() =>
        Assert.True(Site().Page(Path).QuerySelector("[data-pathway]")!.HasAttribute("hidden"));

    [Theory]
    [InlineData("BC01", "Avec d’autres, ce bloc donne des blocs d’ailleurs ; seul, il ne donne rien. Voir le parcours")]
    [InlineData("BC02", "Avec ce bloc seul, vous obtenez BC02 de RNCP41481. Voir le parcours")]
    [InlineData("BC03", null)]
    public void The_page_of_an_external_certification_says_what_each_block_gives(string block, string? expected)
    {
        var row = Site().Page("/rncp39377/").QuerySelectorAll("#blocs li").Single(row => RenderedSite.Words(row).StartsWith(block, StringComparison.Ordinal));
        var line = row.QuerySelector(".pathway-line");

        Assert.Equal(expected, line is null ? null : RenderedSite.Words(line));
    }

    [Fact]
    public void The_page_of_a_block_says_what_follows_one_bridge_after_the_other()
    {
        var site = RenderedSite.Of(Given.Catalogue(
            Given.Certification("RNCP10", "Un", Given.Block("BC01", "Un bloc", ["Lire."])),
            Granting("RNCP11", Given.Bridge(Given.Held("RNCP10", "BC01"), "BC01")),
            Granting("RNCP12", Given.Bridge(Given.Held("RNCP11", "BC01"), "BC01"))));

        var line = site.Page("/rncp10/bc01/").QuerySelector("#ouvre .pathway-line")!;
        Assert.Equal("Avec ce bloc seul, vous obtenez BC01 de RNCP11 et BC01 de RNCP12. Voir le parcours", RenderedSite.Words(line));
        Assert.Equal("../../parcours/?acquis=rncp10-bc01", line.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void All_links_of_the_page_lead_somewhere() => Assert.Empty(Site().Built.Diagnostics);

    [Fact]
    public void It_speaks_English() => Assert.Equal(
        "Planifier With this block alone, you obtain BC02 of RNCP41481. With this block and BC01, you obtain BC01 BC02 of RNCP41481.",
        BlockOf(Site(language: Language.English), "rncp39377", "bc02"));

    private static string BlockOf(RenderedSite site, string certification, string block) =>
        site.Words(Path, $"#donnent [data-certification={certification}] [data-block={block}] > div");

    private static Certification Granting(string number, Equivalence bridge) =>
        Given.Certification(number, "Une certification", Given.Block("BC01", "Un bloc", ["Lire."])) with { Equivalences = [bridge] };

    private static RenderedSite Site(bool withOptions = true, Language language = Language.French, bool offline = false)
    {
        var optional = Given.Block("BC03", "Filmer", ["Cadrer."]) with { Role = Given.At(BlockRole.Optional) };
        var target = Given.Certification(
            "RNCP41481",
            "Assistant",
            Given.Block("BC01", "Préparer", ["Lire."]),
            Given.Block("BC02", "Organiser", ["Planifier."]),
            withOptions ? optional : optional with { Role = null }) with
        {
            Completion = new Completion
            {
                Options = withOptions ? [new Option(Given.Code<LocalCode>("IMAGE"), Given.At("Image"), Given.Codes<BlockCode>("BC01", "BC03"))] : [],
                Conditions = [new Condition(Given.At("Un stage."), Given.At(8), null)],
            },
            Equivalences =
            [
                Given.Bridge(Given.Held("RNCP39377", "BC02", "BC01"), "BC01", "BC02"),
                Given.Bridge(Given.Held("RNCP39377", "BC02"), "BC02"),
                Given.Bridge(Given.Held("RNCP34719")),
            ],
        };
        var expired = Given.Certification("RNCP34708", "Chargé", Given.Block("BC01", "Administrer", ["Compter."])) with
        {
            Registration = new Registration { Expiry = Given.At(new DateOnly(2025, 6, 29)) },
        };
        var catalogue = Given.Catalogue(
            [target, expired],
            [
                Given.External("RNCP39377", "Assistant réalisateur", ("BC01", "Analyser"), ("BC02", "Planifier"), ("BC03", "Tourner")),
                Given.External("RNCP34719", "Avant"),
                Given.External("RNCP29401", "Chargé de production"),
            ]);
        return RenderedSite.Of(catalogue, language, offline);
    }
}
