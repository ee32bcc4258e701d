using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;
using static Microsoft.Playwright.Assertions;

namespace Passerelle.EndToEnd.Search;

/// <summary>Search on a page of its own.</summary>
public sealed class SearchPageTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private IPage page = null!;

    private ILocator Field => page.GetByRole(AriaRole.Combobox);

    private ILocator Answers => page.GetByRole(AriaRole.Option);

    public async Task InitializeAsync() => page = await Chromium.PageAsync();

    public Task DisposeAsync() => page.Context.CloseAsync();

    [Fact]
    public async Task The_question_stands_in_the_address()
    {
        await page.GotoAsync(site.Server + "/recherche/?q=chargée+de+production");
        await Expect(Field).ToHaveValueAsync("chargée de production");
        await Expect(Answers.First).ToHaveAttributeAsync("href", site.Server + "/rncp34708/");

        await Field.FillAsync("bc 2");
        await Expect(page).ToHaveURLAsync(site.Server + "/recherche/?q=bc+2");
        await Field.FillAsync("");
        await Expect(page).ToHaveURLAsync(site.Server + "/recherche/");
        await Expect(Answers).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_slash_leads_to_its_field()
    {
        await page.GotoAsync(site.Server + "/recherche/");
        await Expect(page.GetByText("La recherche a besoin de JavaScript")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("/");

        await Expect(Field).ToBeFocusedAsync();
        await Expect(page.Locator("dialog")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Answers_are_links_that_Tab_reaches()
    {
        await page.GotoAsync(site.Server + "/recherche/?q=41481");
        await Expect(Answers.First).ToBeVisibleAsync();
        await Field.FocusAsync();
        await page.Keyboard.PressAsync("Tab");

        await Expect(Answers.First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_script_it_says_so_and_leads_to_the_lists()
    {
        var plain = await Chromium.PageWithoutScriptAsync();
        await plain.GotoAsync(site.Server + "/rncp41481/");
        await plain.GetByRole(AriaRole.Link, new() { Name = "Rechercher" }).ClickAsync();

        await Expect(plain).ToHaveURLAsync(site.Server + "/recherche/");
        await Expect(plain.GetByText("La recherche a besoin de JavaScript")).ToBeVisibleAsync();
        await Expect(plain.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(0);
        await plain.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Métiers", Exact = true }).ClickAsync();
        await Expect(plain).ToHaveURLAsync(site.Server + "/metiers/");
        await plain.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_the_answers(int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        await page.GotoAsync(site.Server + "/recherche/?q=réalisation");
        await Expect(Answers.Nth(5)).ToBeVisibleAsync();
        List<string> faults = [.. await Axe.ViolationsAsync(page, ColorScheme.Light), .. await Axe.ViolationsAsync(page, ColorScheme.Dark)];

        Faults.AssertNone(faults);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the screen");
    }
}
