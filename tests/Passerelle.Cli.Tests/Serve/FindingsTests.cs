using System.Text;
using Passerelle.Cli.Auditing;
using Passerelle.Cli.Building;
using Passerelle.Cli.Serve;
using Passerelle.Cli.Tests.Auditing;
using Passerelle.Site.Output;

namespace Passerelle.Cli.Tests.Serve;

/// <summary>The preview shows what the audit found on the page of the thing that it speaks of.</summary>
public sealed class FindingsTests : IAsyncLifetime, IDisposable
{
    private readonly AuditedSite audited = new();
    private readonly CancellationTokenSource ending = new();
    private readonly HttpClient client = new();
    private Preview preview = null!;
    private PreviewServer server = null!;

    public async Task InitializeAsync()
    {
        preview = new Preview(Attempt());
        server = await PreviewServer.StartAsync(0, new PreviewAnswer(preview, ending.Token), CancellationToken.None);
        client.BaseAddress = server.Address;
    }

    public async Task DisposeAsync()
    {
        await ending.CancelAsync();
        await server.DisposeAsync();
    }

    public void Dispose()
    {
        client.Dispose();
        ending.Dispose();
        audited.Dispose();
    }

    [Fact]
    public async Task A_page_lists_its_findings_above_its_content_and_says_each_in_its_thing()
    {
        var html = await client.GetStringAsync("/rncp99101/bc02/");

        Assert.Contains("<main id=\"contenu\"><link rel=\"stylesheet\" href=\"/_passerelle/live.css\"><section class=\"passerelle-findings\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Constats de l’audit\" lang=\"fr\"><details open><summary>Audit\u202F: 1 erreur, 0 avertissement, 0 information.</summary>", Decoded(html), StringComparison.Ordinal);
        Assert.Contains("<strong class=\"error\">erreur BLOC-04</strong> <a href=\"#c2-2\">La compétence C2.2", Decoded(html), StringComparison.Ordinal);
        Assert.Contains("<li class=\"competency\" id=\"c2-2\"><div class=\"passerelle-note\"><p><strong class=\"error\">erreur BLOC-04</strong> La compétence C2.2", Decoded(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_certification_leads_to_those_of_its_blocks()
    {
        var html = Decoded(await client.GetStringAsync("/rncp99101/"));

        Assert.Contains("Audit\u202F: 2 erreurs, 0 avertissement, 0 information.", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/rncp99101/bc02/\">La compétence C2.2", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#prerequis\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_page_counts_them_and_leads_to_all_of_them()
    {
        var html = Decoded(await client.GetStringAsync("/"));

        Assert.Contains("Audit\u202F: 2 erreurs, 1 avertissement, 1 information.", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/_passerelle/findings\">Tous les constats du site</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("BLOC-04", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_which_nothing_is_found_stays_as_it_is() =>
        Assert.Equal("<!doctype html><body><main>Guide</main><script src=\"/_passerelle/live.js?site=1\" defer></script></body>", await client.GetStringAsync("/guide/"));

    [Fact]
    public async Task One_page_of_the_preview_lists_all_of_them_with_their_lines()
    {
        var html = Decoded(await client.GetStringAsync("/_passerelle/findings"));

        Assert.Contains("<h1>Constats de l’audit</h1>", html, StringComparison.Ordinal);
        Assert.Equal(4, html.Split("<pre").Length - 1);
        Assert.Contains("<span class=\"place\">certifications/rncp99101/blocs/bc02.yaml:", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/rncp99101/bc02/\">Voir la page /rncp99101/bc02/</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mended_file_takes_its_finding_away()
    {
        audited.Edit("certifications/rncp99101/blocs/bc02.yaml", "Chiffrer le budget prévisionnel, à partir des devis des prestataires, en vue de vérifier la faisabilité du Projet.", "Tenir le planning de l’équipe, pour respecter les délais.");

        preview.Show(Attempt());

        Assert.DoesNotContain("passerelle-findings", await client.GetStringAsync("/rncp99101/bc02/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_of_the_input_are_text_and_never_elements()
    {
        audited.Edit("certifications/rncp99102/blocs/bc01.yaml", "Cartographier les salles d’un territoire à partir de leur programmation.", "'<img src=x onerror=alert(1)>'");
        preview.Show(Attempt());

        Assert.DoesNotContain("<img", await client.GetStringAsync("/_passerelle/findings"), StringComparison.Ordinal);
        Assert.DoesNotContain("<img", await client.GetStringAsync("/rncp99102/"), StringComparison.Ordinal);
    }

    private static string Decoded(string html) => System.Net.WebUtility.HtmlDecode(html);

    /// <summary>What the audit of the site finds by the rules that it was made for, and a few pages.</summary>
    private Attempt Attempt()
    {
        var attempt = InputSteps.Of(audited.Input, null, new StepTimes()).Attempt;
        return attempt with
        {
            Audit = RuleSelection.Of(attempt.Audit!, RuleSelection.Of([AuditedSite.Rules])),
            Files =
            [
                Page("index.html", "<main id=\"contenu\">Accueil</main>"),
                Page("guide/index.html", "<main>Guide</main>"),
                Page("rncp99101/index.html", "<main id=\"contenu\"><section class=\"section\" id=\"prerequis\">Prérequis</section></main>"),
                Page("rncp99101/bc02/index.html", "<main id=\"contenu\"><ul><li class=\"competency\" id=\"c2-2\">C2.2</li></ul></main>"),
                Page("rncp99102/index.html", "<main id=\"contenu\">Diffusion</main>"),
            ],
        };
    }

    private static SiteFile Page(string path, string body) => new(path, Encoding.UTF8.GetBytes($"<!doctype html><body>{body}</body>"));
}
