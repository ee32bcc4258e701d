using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;
using static Microsoft.Playwright.Assertions;

namespace Passerelle.EndToEnd;

/// <summary>"What do I obtain with the blocks that I hold?", asked of the sample in a browser.</summary>
public sealed class PathwayTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private const string FiveBlocks = "?acquis=rncp39377-bc01,rncp39377-bc02,rncp39377-bc03,rncp39377-bc04,rncp39377-bc05";

    private IPage page = null!;

    private ILocator Field => page.GetByRole(AriaRole.Combobox);

    private ILocator Answers => page.GetByRole(AriaRole.Option);

    private ILocator Chosen => page.Locator("[data-chosen] > li");

    private ILocator Gains => page.Locator("[data-gains] > li");

    private ILocator Said => page.Locator("[data-said]");

    public async Task InitializeAsync() => page = await Chromium.PageAsync();

    public Task DisposeAsync() => page.Context.CloseAsync();

    [Fact]
    public async Task Five_blocks_of_RNCP39377_give_BC01_of_RNCP41481()
    {
        await OpenAsync(FiveBlocks);

        await Expect(Chosen).ToHaveCountAsync(5);
        var gain = Gains.Filter(new() { HasText = "BC01 de RNCP41481" });
        await Expect(gain.Locator(".proof li")).ToHaveTextAsync("BC01–BC05 de RNCP39377 → BC01 de RNCP41481");
    }

    [Fact]
    public async Task BC02_of_RNCP39749_gives_three_blocks_and_BC04_and_the_condition_remain()
    {
        await OpenAsync("?acquis=rncp39749-bc02");

        await Expect(Gains).ToHaveCountAsync(1);
        await Expect(Gains.Locator("b")).ToHaveTextAsync("BC01–BC03 de RNCP41481");
        await Expect(Row("Vous obtenez").Locator("a.tag")).ToHaveTextAsync(["BC01", "BC02", "BC03"]);
        await Expect(Row("Il vous reste").Locator("a.tag")).ToHaveTextAsync(["BC04"]);
        await Expect(Row("Conditions")).ToContainTextAsync("8 semaines");
    }

    [Fact]
    public async Task A_certification_with_options_says_what_each_of_them_still_asks()
    {
        await OpenAsync("?acquis=rncp41242-bc09");

        await Expect(Row("option Image").Locator("a.tag")).ToHaveTextAsync(["BC01", "BC02", "BC03", "BC04", "BC05", "BC06", "BC07"]);
        await Expect(Row("option Montage").Locator("a.tag").Last).ToHaveTextAsync("BC10");
    }

    [Fact]
    public async Task A_certification_that_has_expired_is_shown_with_a_warning()
    {
        await OpenAsync("?acquis=rncp34708-bc01");

        await Expect(page.Locator("[data-progress] .state-expired")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-progress] .notice-stop")).ToContainTextAsync("n’est plus enregistrée");
    }

    [Fact]
    public async Task All_blocks_are_not_yet_the_certification()
    {
        await OpenAsync("?acquis=rncp41481-bc01,rncp41481-bc02,rncp41481-bc03,rncp41481-bc04");

        await Expect(Gains).ToHaveCountAsync(0);
        await Expect(Row("Il vous reste")).ToContainTextAsync("Un jury délivre la certification.");
        await Expect(Row("Conditions")).ToContainTextAsync("8 semaines");
    }

    [Fact]
    public async Task A_whole_certification_stands_for_its_blocks()
    {
        await OpenAsync("?acquis=rncp34719");

        await Expect(Gains).ToHaveCountAsync(4);
        await Expect(Gains.First.Locator(".proof li")).ToHaveTextAsync(
            ["RNCP34719 entière comprend BC01–BC04 de RNCP34719", "BC01 de RNCP34719 → BC01 de RNCP41481"]);
    }

    [Fact]
    public async Task One_chooses_by_keyboard_alone()
    {
        await OpenAsync("");
        await Field.FocusAsync();
        await page.Keyboard.TypeAsync("39749 bc0");
        await Expect(Answers).ToHaveCountAsync(2);
        await Expect(Said).ToHaveTextAsync("2 réponses");
        await Expect(Answers.First).ToHaveAttributeAsync("aria-selected", "true");

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(Answers.Last).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(Field).ToHaveAttributeAsync("aria-activedescendant", (await Answers.Last.GetAttributeAsync("id"))!);
        await page.Keyboard.PressAsync("Enter");

        await Expect(Chosen).ToContainTextAsync(["BC02 · RNCP39749"]);
        await Expect(Said).ToHaveTextAsync("BC02 · RNCP39749 ajouté. 3 blocs ou certifications de plus");
        await Expect(Field).ToBeFocusedAsync();
        await Expect(Field).ToHaveAttributeAsync("aria-expanded", "false");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Retirer BC02 · RNCP39749" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(Chosen).ToHaveCountAsync(0);
        await Expect(Field).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("41481", "RNCP41481")]
    [InlineData("rncp39377 bc01", "BC01 · RNCP39377")]
    [InlineData("BC02 39392", "BC02 · RNCP39392")]
    [InlineData("scenario ANALYSER", "BC01 · RNCP39377")]
    [InlineData("depouillement oeuvres", "BC01 · RNCP39749")]
    public async Task A_block_is_found_by_code_or_by_words_whatever_their_accents_and_capitals(string typed, string first)
    {
        await OpenAsync("");
        await Field.FillAsync(typed);

        await Expect(Answers.First.Locator(".tag")).ToHaveTextAsync(first);
    }

    [Fact]
    public async Task Words_that_nothing_answers_to_are_said()
    {
        await OpenAsync("");
        await Field.FillAsync("boulangerie");

        await Expect(Said).ToHaveTextAsync("Aucun bloc ne répond à ces mots.");
        await Expect(Field).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task Escape_closes_the_list_and_then_empties_the_field()
    {
        await OpenAsync("");
        await Field.FillAsync("41481");
        await page.Keyboard.PressAsync("Escape");
        await Expect(Answers).ToHaveCountAsync(0);
        await Expect(Field).ToHaveValueAsync("41481");

        await page.Keyboard.PressAsync("Escape");
        await Expect(Field).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_address_tells_the_choice_and_Back_takes_the_last_step_back()
    {
        await OpenAsync("");
        await ChooseAsync("39377 bc01");
        await ChooseAsync("39377 bc02");
        Assert.EndsWith("/parcours/?acquis=rncp39377-bc01,rncp39377-bc02", page.Url, StringComparison.Ordinal);

        await page.GoBackAsync();
        await Expect(Chosen).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Expect(Chosen).ToHaveCountAsync(0);
        await page.GoForwardAsync();
        await Expect(Chosen).ToContainTextAsync(["BC01 · RNCP39377"]);
    }

    [Fact]
    public async Task The_link_is_copied_and_leads_to_the_same_choice()
    {
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await OpenAsync("?acquis=rncp39749-bc02");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copier le lien" }).ClickAsync();
        await Expect(Said).ToHaveTextAsync("Lien copié");

        await page.GotoAsync(await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await Expect(Chosen).ToContainTextAsync(["BC02 · RNCP39749"]);
    }

    [Fact]
    public async Task What_the_address_names_and_the_site_does_not_know_is_said()
    {
        await OpenAsync("?acquis=rncp39749-bc02,rncp99999-bc01,%3Cb%3E");

        await Expect(Chosen).ToHaveCountAsync(1);
        await Expect(page.Locator("[data-unknown-codes]")).ToHaveTextAsync("L’adresse nomme ce que ce site ne connaît pas : rncp99999-bc01, <b>.");
    }

    [Fact]
    public async Task One_starts_again()
    {
        await OpenAsync(FiveBlocks);
        await page.GetByRole(AriaRole.Button, new() { Name = "Réinitialiser" }).ClickAsync();

        await Expect(Chosen).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-result]")).ToBeHiddenAsync();
        Assert.EndsWith("/parcours/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_is_the_first_bridge_of_the_catalogue()
    {
        await OpenAsync("");
        await page.GetByRole(AriaRole.Link, new() { Name = "Voir un exemple" }).ClickAsync();

        await Expect(Chosen).ToHaveCountAsync(5);
        await Expect(Gains).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task On_paper_stand_the_choice_and_the_result()
    {
        await OpenAsync(FiveBlocks);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(Chosen.First).ToBeVisibleAsync();
        await Expect(Gains.First).ToBeVisibleAsync();
        await Expect(Field).ToBeHiddenAsync();
        await Expect(page.Locator(".remove").First).ToBeHiddenAsync();
        await Expect(page.Locator("#donnent")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_script_the_same_facts_stand_as_text()
    {
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await OpenAsync("");

        await Expect(page.Locator("[data-pathway]")).ToBeHiddenAsync();
        await Expect(page.Locator("#donnent [data-certification=rncp39749] [data-block=bc02]")).ToContainTextAsync(
            "Avec ce bloc seul, vous obtenez BC01 BC02 BC03 de RNCP41481");
        await Expect(page.Locator("#demandent [data-certification=rncp41481]")).ToContainTextAsync("8 semaines");
    }

    [Fact]
    public async Task The_door_of_the_home_page_leads_here()
    {
        await page.GotoAsync(site.Server + "/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Je détiens déjà des blocs" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Server + "/parcours/");
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_the_filled_page_nor_in_the_open_list(int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        await OpenAsync(FiveBlocks + ",rncp41242-bc09,rncp34708-bc01,rncp99999");
        List<string> faults = [.. await Axe.ViolationsAsync(page, ColorScheme.Light), .. await Axe.ViolationsAsync(page, ColorScheme.Dark)];
        await Field.FillAsync("bc0");
        faults.AddRange([.. await Axe.ViolationsAsync(page, ColorScheme.Light), .. await Axe.ViolationsAsync(page, ColorScheme.Dark)]);

        Faults.AssertNone(faults);
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
            "the filled page is wider than the screen");
    }

    private ILocator Row(string term) => page
        .Locator("[data-progress] dl > div").Filter(new() { Has = page.Locator("dt", new() { HasText = term }) });

    private async Task OpenAsync(string query) => await page.GotoAsync(site.Server + "/parcours/" + query);

    private async Task ChooseAsync(string words)
    {
        await Field.FillAsync(words);
        await Expect(Answers).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
    }
}
