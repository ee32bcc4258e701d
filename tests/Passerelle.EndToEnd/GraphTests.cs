using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>The graph of the catalogue in a browser, under the policy of the site: with script, and without.</summary>
public sealed class GraphTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private readonly List<string> complaints = [];
    private IPage page = null!;

    public async Task InitializeAsync() => page = Listening(await Chromium.PageAsync());

    public async Task DisposeAsync()
    {
        await page.Context.CloseAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_canvas_takes_the_place_of_the_drawing_once_it_is_drawn()
    {
        await OpenAsync();

        await Assertions.Expect(page.Locator(".graph-stage canvas").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("svg.graph-drawing")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-graph-tools]")).ToBeVisibleAsync();
        Assert.True(await IsPaintedAsync(), "nothing is painted on the canvas");
    }

    [Fact]
    public async Task Without_script_the_drawing_and_the_sentences_stand()
    {
        var still = Listening(await Chromium.PageWithoutScriptAsync());
        await still.GotoAsync(site.Server + "/graphe/");

        await Assertions.Expect(still.Locator("svg.graph-drawing")).ToBeVisibleAsync();
        await Assertions.Expect(still.Locator("[data-graph-tools]")).ToBeHiddenAsync();
        await Assertions.Expect(still.Locator(".graph-stage")).ToHaveCountAsync(0);
        await Assertions.Expect(still.Locator("[data-story=rncp41481]")).ToContainTextAsync("RNCP39377");
        await still.Locator("svg a[href*=rncp41481]").FocusAsync();
        await still.Keyboard.PressAsync("Enter");
        await Assertions.Expect(still).ToHaveURLAsync(site.Server + "/rncp41481/");
        await still.Context.CloseAsync();
    }

    [Fact]
    public async Task A_certification_is_shown_with_its_neighbours_by_keyboard_alone()
    {
        await OpenAsync();
        await page.Locator(".graph-stage").FocusAsync();
        var first = await SaidAsync();
        Assert.StartsWith("RNCP", first, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("End");
        await GoToAsync("RNCP41481");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(site.Server + "/graphe/?centre=rncp41481");
        await Assertions.Expect(page.Locator("[data-graph-focus] h3")).ToContainTextAsync("RNCP41481");
        Assert.Equal("../rncp41481/", await page.Locator("[data-graph-focus] h3 a").GetAttributeAsync("href"));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-graph-focus]")).ToBeEmptyAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Server + "/graphe/");
    }

    [Fact]
    public async Task Arrows_follow_the_links_and_say_them()
    {
        await OpenAsync();
        await page.Locator(".graph-stage").FocusAsync();
        await GoToAsync("RNCP39749");

        await page.Keyboard.PressAsync("ArrowRight");
        Assert.StartsWith("2 passerelles partielles de RNCP39749 vers RNCP41481. RNCP41481", await SaidAsync(), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Contains("vers RNCP41481. RNCP3", await SaidAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_shows_the_neighbours_and_a_click_beside_leaves_them()
    {
        await OpenAsync("?niveau=5");
        var stage = page.Locator(".graph-stage");
        // The only certification of its level stands in the middle.
        await stage.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Server + "/graphe/?niveau=5&centre=rncp41481");

        await stage.ClickAsync(new() { Position = new() { X = 4, Y = 4 } });
        await Assertions.Expect(page).ToHaveURLAsync(site.Server + "/graphe/?niveau=5");
    }

    [Fact]
    public async Task Filters_narrow_the_graph_and_stand_in_the_address()
    {
        await OpenAsync();

        await page.Locator("input[name=genre][value=external]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page).ToHaveURLAsync(site.Server + "/graphe/?genre=external");
        Assert.Equal("3 certifications montrées.", await SaidAsync());

        await page.Locator("input[name=niveau][value='5']").CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Server + "/graphe/?genre=external&niveau=5");
        Assert.Equal("Aucune certification ne répond à ces choix.", await SaidAsync());
    }

    [Fact]
    public async Task What_the_address_says_is_shown_again()
    {
        await OpenAsync("?genre=certification&centre=rncp41481");

        await Assertions.Expect(page.Locator("input[name=genre][value=certification]")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[data-graph-focus] h3")).ToContainTextAsync("RNCP41481");
    }

    [Fact]
    public async Task Buttons_keys_and_the_wheel_with_Ctrl_change_the_scale()
    {
        await OpenAsync();
        var whole = await ScaleAsync();

        await page.Locator("[data-zoom='1']").ClickAsync();
        Assert.True(await ScaleAsync() > whole);
        await page.Locator("[data-zoom='0']").ClickAsync();
        Assert.Equal(whole, await ScaleAsync());

        await page.Locator(".graph-stage").FocusAsync();
        await page.Keyboard.PressAsync("-");
        Assert.True(await ScaleAsync() < whole);
        await page.Keyboard.PressAsync("0");
        Assert.Equal(whole, await ScaleAsync());

        await page.Locator(".graph-stage").HoverAsync();
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -200);
        await page.Keyboard.UpAsync("Control");
        await page.WaitForFunctionAsync("whole => parseInt(document.querySelector('[data-scale]').textContent) > whole", whole);
    }

    [Fact]
    public async Task The_wheel_alone_scrolls_the_page()
    {
        await OpenAsync();
        await page.Locator(".graph-stage").HoverAsync();
        var whole = await ScaleAsync();
        var before = await page.EvaluateAsync<double>("() => scrollY");

        await page.Mouse.WheelAsync(0, 150);

        await page.WaitForFunctionAsync("before => scrollY > before", before);
        Assert.Equal(whole, await ScaleAsync());
    }

    [Fact]
    public async Task Colours_follow_the_scheme()
    {
        await OpenAsync();
        var light = await PictureAsync();

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        Assert.NotEqual(light, await PictureAsync());
    }

    private async Task OpenAsync(string choice = "")
    {
        await page.GotoAsync(site.Server + "/graphe/" + choice);
        await page.Locator(".explored").WaitForAsync();
    }

    private IPage Listening(IPage opened)
    {
        opened.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        opened.PageError += (_, error) => complaints.Add(error);
        return opened;
    }

    // Passes from one certification to the next until this one is said.
    private async Task GoToAsync(string number)
    {
        for (var steps = 0; steps < 50; steps++)
        {
            if ((await SaidAsync()).StartsWith(number, StringComparison.Ordinal)) return;
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Fail($"{number} is not reached by the arrow down.");
    }

    private Task<string> SaidAsync() => page.Locator("[data-graph-said]").InnerTextAsync();

    private Task<int> ScaleAsync() => page.EvaluateAsync<int>("() => parseInt(document.querySelector('[data-scale]').textContent)");

    private async Task<bool> IsPaintedAsync() => await page.EvaluateAsync<bool>("""
        () => [...document.querySelectorAll('.graph-stage canvas')].some(canvas =>
          canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0))
        """);

    // What is painted, after the frame in which it is painted.
    private Task<string> PictureAsync() => page.EvaluateAsync<string>("""
        async () => {
          for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
          return [...document.querySelectorAll('.graph-stage canvas')].map(canvas => canvas.toDataURL()).join();
        }
        """);
}
