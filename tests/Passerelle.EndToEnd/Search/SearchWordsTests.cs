using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd.Search;

/// <summary>How the scripts take texts and questions apart, asked of the very modules in a browser.</summary>
public sealed class SearchWordsTests : IAsyncLifetime
{
    private SiteServer server = null!;
    private IPage page = null!;

    public async Task InitializeAsync()
    {
        server = await SiteServer.StartAsync(Path.Combine(Repository.Themes, "default", "scripts", "search"));
        page = await Chromium.PageAsync();
        await page.GotoAsync(server.Address + "/text.js");
    }

    public async Task DisposeAsync()
    {
        await page.Context.CloseAsync();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("Réalisateur", "realisateur")]
    [InlineData("réalisatrices", "realisateur")]
    [InlineData("monteuse", "monteur")]
    [InlineData("l’assistante d'un assistant", "assistant assistant")]
    [InlineData("chargées", "charg")]
    [InlineData("professionnelles", "professionnel")]
    [InlineData("les travaux et le travail", "traval travail")]
    [InlineData("tableaux", "tableau")]
    [InlineData("L’œuvre", "oeuvr")]
    [InlineData("l’image et le son", "imag son")]
    [InlineData("bac + 2", "bac 2")]
    [InlineData("post-production 3D", "post production 3d")]
    [InlineData("de la à qu’il", "")]
    public async Task A_text_is_its_stems(string text, string stems) =>
        Assert.Equal(stems, await AskAsync("text.js", "module.stemsIn(given).join(' ')", text));

    [Theory]
    [InlineData("Diplôme d’études supérieures de réalisation audiovisuelle", "desra")]
    [InlineData("Chargé de production", "")]
    public async Task A_title_of_three_words_or_more_has_initials(string title, string initials) =>
        Assert.Equal(initials, await AskAsync("text.js", "module.initials(given)", title));

    [Theory]
    [InlineData("RNCP41481BC02", """{"codes":[{"number":"RNCP41481"},{"block":"BC02"}],"rest":""}""")]
    [InlineData("rncp n° 41481 - bloc 2", """{"codes":[{"number":"RNCP41481"},{"block":"BC02"}],"rest":"-"}""")]
    [InlineData("41481 bc 2 c3", """{"codes":[{"block":"BC02"},{"part":"C3"},{"any":"41481"}],"rest":""}""")]
    [InlineData("rs6232", """{"codes":[{"number":"RS6232"}],"rest":""}""")]
    [InlineData("compétence 3 du bloc de compétences 1", """{"codes":[{"block":"BC01"},{"part":"C3"}],"rest":"du"}""")]
    [InlineData("L1304", """{"codes":[{"any":"L1304"}],"rest":""}""")]
    [InlineData("E1104", """{"codes":[{"any":"E1104"}],"rest":""}""")]
    [InlineData("C5.2", """{"codes":[{"part":"C5.2"}],"rest":""}""")]
    [InlineData("bac+2 en 3D", """{"codes":[],"rest":"bac+2 en 3d"}""")]
    [InlineData("animation", """{"codes":[],"rest":"animation"}""")]
    public async Task Codes_are_told_from_words(string question, string read) => Assert.Equal(
        read,
        await AskAsync("codes.js", "JSON.stringify({ ...module.codesIn(given), rest: module.codesIn(given).rest.trim() })", question));

    private Task<string> AskAsync(string module, string question, string given) =>
        page.EvaluateAsync<string>($"async given => {{ const module = await import('/{module}'); return {question}; }}", given);
}
