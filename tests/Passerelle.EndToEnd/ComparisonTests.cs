using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>Two certifications side by side: on a page of their own, or on the index by its script.</summary>
public sealed class ComparisonTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private const string Index = "/comparer/";
    private const string ReadyPair = "/comparer/rncp34708-rncp35677/";
    private const string Chosen = "?a=rncp32017&b=rncp41481";

    private IPage page = null!;

    private ILocator Result => page.Locator("#comparaison");

    public async Task InitializeAsync() => page = await Chromium.PageAsync();

    public Task DisposeAsync() => page.Context.CloseAsync();

    [Fact]
    public void Certifications_of_one_level_and_one_speciality_have_pages_of_their_own() => Assert.Equal(
        [Index, ReadyPair, "/comparer/rncp34708-rncp41242/", "/comparer/rncp35677-rncp41242/"],
        site.Listed.Where(address => address.StartsWith(Index, StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Any_other_pair_is_compared_on_the_index()
    {
        await page.GotoAsync(site.Server + Index + Chosen);

        Assert.Equal("Comparer RNCP32017 et RNCP41481", await Result.InnerTextAsync());
        Assert.Equal(
            "Niveaux différents ; aucune forme d’évaluation en commun ; mêmes voies d’accès ; aucun métier en commun ; 3 fiches ROME sur 6 en commun.",
            Plain(await page.Locator("[data-summary]").InnerTextAsync()));
        Assert.Equal(["Niveau 7", "Niveau 5", "rien"], await CellsAsync("Niveau"));
        Assert.Equal(
            [
                "E1205 · Réalisation de contenus multimédias",
                "L1509 · Régie générale | L1503 · Décor et accessoires spectacle",
                "E1104 · Conception de contenus multimédias | L1302 · Production et administration spectacle, cinéma et audiovisuel | L1304 · Réalisation cinématographique et audiovisuelle",
            ],
            await CellsAsync("Fiches métiers (ROME)"));
        Assert.Contains("RNCP32017", await page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_and_a_page_of_a_pair_say_the_same_of_the_facts_that_both_look_at()
    {
        await page.GotoAsync(site.Server + ReadyPair);
        var ready = await RowsAsync();
        var sentence = await page.Locator(".cover .lead").First.InnerTextAsync();

        // Without the link to its page, the script compares the pair itself.
        await page.AddInitScriptAsync("document.addEventListener('readystatechange', () => document.querySelectorAll('.pair-links').forEach(list => list.remove()))");
        await page.GotoAsync(site.Server + Index + "?a=rncp34708&b=rncp35677");
        var scripted = await RowsAsync();

        Assert.Equal(sentence, await page.Locator("[data-summary]").InnerTextAsync());
        Assert.True(scripted.Count >= 8, $"only {scripted.Count} rows");
        Assert.Equal([], scripted.Except(ready));
    }

    [Fact]
    public async Task A_pair_is_chosen_by_keyboard_and_the_way_back_leads_to_the_choice()
    {
        await page.GotoAsync(site.Server + Index);
        await page.GetByLabel("Première certification").FocusAsync();
        await page.Keyboard.PressAsync("R");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("A");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(site.Server + Index + Chosen);
        await Assertions.Expect(Result).ToBeFocusedAsync();
        Assert.Equal("rncp32017", await page.Locator("#a").InputValueAsync());

        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Server + Index);
        await Assertions.Expect(Result).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("?a=rncp34708&b=rncp35677")]
    [InlineData("?a=RNCP35677&b=RNCP34708")]
    public async Task A_pair_that_has_a_page_is_shown_there_and_the_way_back_passes_by(string choice)
    {
        await page.GotoAsync(site.Server + "/certifications/");
        await page.GotoAsync(site.Server + Index + choice);
        await Assertions.Expect(page).ToHaveURLAsync(site.Server + ReadyPair);

        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Server + "/certifications/");
    }

    [Theory]
    [InlineData("?a=rncp99999&b=rncp41481", "Cette adresse nomme une certification que le catalogue n’a pas : RNCP99999.")]
    [InlineData("?a=%3Cb%3E&b=", "Cette adresse nomme une certification que le catalogue n’a pas : <B>.")]
    [InlineData("?a=rncp41481&b=rncp41481", "Choisissez deux certifications différentes.")]
    public async Task What_cannot_be_compared_is_said(string choice, string words)
    {
        await page.GotoAsync(site.Server + Index + choice);

        Assert.Equal(words, Plain(await page.Locator("[data-notice]").InnerTextAsync()));
        await Assertions.Expect(Result).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task From_a_certification_it_is_already_chosen()
    {
        await page.GotoAsync(site.Server + "/rncp32017/");
        await page.Locator("#comparer a").Last.ClickAsync();

        await Assertions.Expect(page.GetByLabel("Première certification")).ToHaveValueAsync("rncp32017");
        await Assertions.Expect(page.GetByLabel("Seconde certification")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("[data-notice]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_script_the_facts_of_all_certifications_stand_in_one_table()
    {
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.GotoAsync(site.Server + Index + Chosen);

        await Assertions.Expect(page.Locator("[data-choose]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#catalogue tbody tr:visible")).ToHaveCountAsync(5);
        await Assertions.Expect(page.Locator("#paires .pair-links a:visible")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task It_works_from_the_disk()
    {
        using var work = new TestFolder();
        var run = await PasserelleProgram.BuildAsync(Repository.Input, work["site"], "--offline");
        Assert.True(run.ExitCode == 0, run.ToString());
        var index = new Uri(Path.Combine(work["site"], "comparer", "index.html")).AbsoluteUri;

        await page.GotoAsync(index + Chosen);
        await Assertions.Expect(Result).ToHaveTextAsync("Comparer RNCP32017 et RNCP41481");
        await page.Locator("#a").SelectOptionAsync("rncp34708");
        await page.Locator("#b").SelectOptionAsync("rncp41242");
        await page.Locator("[data-choose] button").ClickAsync();

        await page.WaitForURLAsync("file://**/comparer/rncp34708-rncp41242/index.html");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(375, ColorScheme.Light)]
    public async Task A_comparison_made_by_the_script_is_accessible_and_fits(int width, ColorScheme scheme)
    {
        await page.SetViewportSizeAsync(width, 800);
        await page.GotoAsync(site.Server + Index + Chosen);
        await page.Locator("details summary").First.ClickAsync();

        Assert.Equal([], await Axe.ViolationsAsync(page, scheme));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "the page scrolls sideways");
    }

    [Fact]
    public async Task On_paper_what_is_folded_is_open()
    {
        await page.GotoAsync(site.Server + ReadyPair);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator("table[data-same]")).ToBeVisibleAsync();
    }

    private static string Plain(string text) => text.Replace('\u202F', ' ').Trim();

    private async Task<IEnumerable<string>> CellsAsync(string fact) => (await RowsAsync()).Single(row => row.Name == fact).Cells.Split(" / ");

    private async Task<List<(string Name, string Cells)>> RowsAsync()
    {
        var rows = await page.EvaluateAsync<string[][]>("""
            () => [...document.querySelectorAll('[data-differences] tbody tr, [data-same] tbody tr')].map(row => [
              row.cells[0].textContent,
              [...row.cells].slice(1).map(cell => [...cell.querySelectorAll('li')].map(item => item.textContent).join(' | ') || cell.textContent.trim()).join(' / '),
            ])
            """);
        return [.. rows.Select(row => (row[0], Plain(row[1])))];
    }
}
