using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd.Search;

/// <summary>Sixty questions, typed into the page of search, and what comes first.</summary>
public sealed class SearchQuestionsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const int Questions = 60;
    private const int MustBeFirst = 57;
    private const int MustBeAmong = 3;

    private static readonly PageWaitForFunctionOptions Patient = new() { Timeout = 60_000 };

    [Fact]
    public async Task The_answer_that_is_meant_comes_first()
    {
        Assert.Equal(Questions, SearchQuestion.All.Count);
        var page = await Chromium.PageAsync();
        await WholeIndexAsync(page);

        var wrong = new List<string>();
        foreach (var question in SearchQuestion.All)
        {
            var answers = await AnswersAsync(page, question.Typed);
            var place = answers.IndexOf(question.First);
            if (place != 0) wrong.Add($"{question.Typed}: {question.First} is {(place < 0 ? "not" : $"number {place + 1}")} among {string.Join(' ', answers.Take(MustBeAmong))}");
            Assert.True(place is >= 0 and < MustBeAmong, string.Join('\n', wrong));
        }

        await page.Context.CloseAsync();
        Assert.True(Questions - wrong.Count >= MustBeFirst, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Every_expected_answer_is_a_place_of_the_site()
    {
        var page = await Chromium.PageAsync();
        foreach (var address in SearchQuestion.All.Select(question => question.First).Distinct())
        {
            var answer = await page.GotoAsync(site.Server + address);
            Assert.True(answer is null or { Ok: true }, address);
            if (address.Contains('#', StringComparison.Ordinal)) Assert.Equal(1, await page.Locator(address[address.IndexOf('#', StringComparison.Ordinal)..]).CountAsync());
        }

        await page.Context.CloseAsync();
    }

    // A competency is found only when the last part of the index is there.
    private async Task WholeIndexAsync(IPage page)
    {
        await page.GotoAsync(site.Server + "/recherche/?q=rncp41481+bc01+c1");
        await page.WaitForFunctionAsync("() => document.querySelector('[role=option]')?.href.endsWith('/rncp41481/bc01/c1/')", null, Patient);
    }

    private static async Task<List<string>> AnswersAsync(IPage page, string typed)
    {
        await page.Locator("[role=combobox]").FillAsync(typed);
        return [.. await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[role=option]')].map(({ href }) => href.slice(location.origin.length))")];
    }
}
