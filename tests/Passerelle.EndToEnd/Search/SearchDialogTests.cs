using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;
using static Microsoft.Playwright.Assertions;

namespace Passerelle.EndToEnd.Search;

/// <summary>Search over any page: how it opens, what it shows, and how it is used without a mouse.</summary>
public sealed class SearchDialogTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private IPage page = null!;

    private ILocator Dialog => page.Locator("dialog[open]");

    private ILocator Field => Dialog.GetByRole(AriaRole.Combobox);

    private ILocator Answers => Dialog.GetByRole(AriaRole.Option);

    private ILocator Groups => Dialog.GetByRole(AriaRole.Group);

    private ILocator Marked => Dialog.Locator("[role=option][aria-selected=true]");

    private ILocator Said => Dialog.GetByRole(AriaRole.Status);

    public async Task InitializeAsync() => page = await Chromium.PageAsync();

    public Task DisposeAsync() => page.Context.CloseAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("Control+k")]
    public async Task A_key_opens_it_and_Escape_gives_the_focus_back(string key)
    {
        await page.GotoAsync(site.Server + "/rncp41481/bc01/");
        var link = page.Locator(".row-title a, main a").First;
        await link.FocusAsync();

        await page.Keyboard.PressAsync(key);
        await Expect(Field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(Dialog).ToHaveCountAsync(0);
        await Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_button_opens_it_and_the_cross_or_a_click_beside_it_closes_it()
    {
        await page.GotoAsync(site.Server + "/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rechercher" }).ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Fermer la recherche" }).ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "Rechercher" }).ClickAsync();
        await Expect(Field).ToBeFocusedAsync();
        await page.Mouse.ClickAsync(5, 500);
        await Expect(Dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_slash_in_a_field_is_a_slash()
    {
        await page.GotoAsync(site.Server + "/parcours/");
        await page.GetByRole(AriaRole.Combobox).FocusAsync();
        await page.Keyboard.PressAsync("/");

        await Expect(page.GetByRole(AriaRole.Combobox)).ToHaveValueAsync("/");
        await Expect(Dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_does_not_want_the_slash_turns_it_off()
    {
        await page.GotoAsync(site.Server + "/recherche/");
        await page.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await page.GotoAsync(site.Server + "/");

        await page.Keyboard.PressAsync("/");
        await Expect(Dialog).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+k");
        await Expect(Field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Answers_stand_in_groups_with_what_one_wants_to_know_and_the_words_marked()
    {
        await OpenAsync("/", "assistante de réalisation");

        await Expect(Groups.First).ToHaveAccessibleNameAsync("Certifications");
        var first = Answers.First;
        await Expect(first).ToHaveAttributeAsync("href", site.Server + "/rncp41481/");
        await Expect(first.Locator(".tag")).ToHaveTextAsync("RNCP41481");
        await Expect(first.Locator(".answer-title mark")).ToHaveTextAsync(["Assistant", "réalisation"]);
        await Expect(first).ToContainTextAsync("Niveau 5");
        await Expect(first.Locator(".state-active")).ToHaveTextAsync("Active jusqu’au 27 octobre 2030");
        await Expect(first).ToContainTextAsync("CEFPF");
    }

    [Fact]
    public async Task What_the_title_does_not_say_is_said_under_it()
    {
        await OpenAsync("/", "assistant monteur");

        await Expect(Answers.First).ToContainTextAsync("Métier : Assistant monteur");
    }

    [Fact]
    public async Task A_block_says_its_certification_and_the_state_of_it()
    {
        await OpenAsync("/", "RNCP34708BC02");

        await Expect(Answers.First.Locator(".tag")).ToHaveTextAsync("RNCP34708 BC02");
        await Expect(Answers.First).ToContainTextAsync("Chargé de production");
        await Expect(Answers.First.Locator(".state-expired")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Arrows_move_the_mark_and_Enter_follows_it()
    {
        await OpenAsync("/rncp41481/bc01/c1/", "41481");
        await Expect(Marked).ToHaveAttributeAsync("href", site.Server + "/rncp41481/");
        await Expect(Field).ToHaveAttributeAsync("aria-expanded", "true");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");

        await Expect(Marked).ToHaveCountAsync(1);
        await Expect(Marked).ToHaveAttributeAsync("href", site.Server + "/rncp41481/bc01/");
        await Expect(Field).ToHaveAttributeAsync("aria-activedescendant", (await Marked.GetAttributeAsync("id"))!);
        await Expect(Field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(site.Server + "/rncp41481/bc01/");
    }

    [Fact]
    public async Task The_number_of_answers_is_told_and_so_is_that_there_are_none()
    {
        await OpenAsync("/", "écoresponsabilité");
        await Expect(Said).ToHaveTextAsync("1 réponse");

        await Field.FillAsync("boulangerie");
        await Expect(Said).ToHaveTextAsync("Rien ne répond à ces mots.");
        await Expect(Field).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(Answers).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_there_are_more_answers_the_page_shows_them()
    {
        await OpenAsync("/", "bc01");
        await Expect(Groups.First).ToContainTextAsync("5 premières sur");
        await Dialog.GetByRole(AriaRole.Link, new() { Name = "Toutes les réponses" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Server + "/recherche/?q=bc01");
        await Expect(page.GetByRole(AriaRole.Combobox)).ToHaveValueAsync("bc01");
        await Expect(page.GetByRole(AriaRole.Option).Nth(10)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_answer_on_the_page_that_one_reads_is_reached_with_the_dialog_closed()
    {
        await OpenAsync("/glossaire/", "vae");
        await Expect(Marked).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(site.Server + "/glossaire/#vae");
        await Expect(Dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nothing_of_search_is_loaded_before_it_is_opened_and_the_index_not_before_a_question()
    {
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(site.Server + "/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(asked, IsOfSearch);

        await page.Keyboard.PressAsync("/");
        await Expect(Field).ToBeFocusedAsync();
        Assert.StartsWith("/assets/search-", Assert.Single(asked, IsOfSearch), StringComparison.Ordinal);

        await Field.FillAsync("casting");
        await Expect(Answers.First).ToBeVisibleAsync();
        Assert.Contains("/recherche/index.js", asked);
    }

    [Fact]
    public async Task Where_the_index_cannot_be_read_it_is_said()
    {
        await page.RouteAsync("**/recherche/*.js", route => route.AbortAsync());
        await OpenAsync("/", "casting");

        await Expect(Said).ToContainTextAsync("L’index n’a pas pu être lu.");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_screen(int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        await OpenAsync("/rncp41481/", "réalisation");
        await Expect(Answers.First).ToBeVisibleAsync();
        List<string> faults = [.. await Axe.ViolationsAsync(page, ColorScheme.Light), .. await Axe.ViolationsAsync(page, ColorScheme.Dark)];

        Faults.AssertNone(faults);
        Assert.True(await Dialog.EvaluateAsync<bool>("dialog => dialog.scrollWidth <= dialog.clientWidth && dialog.getBoundingClientRect().right <= innerWidth"), "the dialog is too wide");
    }

    [Fact]
    public async Task In_forced_colours_the_marked_answer_has_an_outline()
    {
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await OpenAsync("/", "casting");

        await Expect(Marked).ToHaveCSSAsync("outline-style", "solid");
    }

    private static bool IsOfSearch(string path) => path.Contains("search", StringComparison.Ordinal) || path.StartsWith("/recherche/", StringComparison.Ordinal);

    private async Task OpenAsync(string address, string question)
    {
        await page.GotoAsync(site.Server + address);
        await page.Keyboard.PressAsync("/");
        await Field.FillAsync(question);
    }
}
