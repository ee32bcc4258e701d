using System.Text;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Pages;
using Passerelle.Site.Templates;

namespace Passerelle.Site.Tests.Templates;

public sealed class TemplateEngineTests : IDisposable
{
    private readonly string themes = Directory.CreateTempSubdirectory("passerelle-themes-").FullName;

    public void Dispose() => Directory.Delete(themes, recursive: true);

    [Fact]
    public void A_template_shows_its_page_in_the_layout()
    {
        Write("default", "templates/layout.hbs", "<html>{{Head.Title}}:{{> @partial-block}}</html>");
        Write("default", "templates/home.hbs", "{{#> layout}}{{#each Page.Certifications}}<a href=\"{{href this}}\">{{Text}}</a>{{/each}}{{/layout}}");

        Assert.Equal("<html>Accueil:<a href=\"rncp1/\">Un &amp; deux</a></html>", Render("default"));
    }

    [Fact]
    public void An_unknown_name_is_a_fault_at_its_line()
    {
        Write("default", "templates/home.hbs", "<p>\n{{#each Page.Certifications}}\n  {{Txt}}\n{{/each}}");

        var fault = Assert.Throws<SiteFaultException>(() => Render("default")).Diagnostic;

        Assert.Equal("PAS503", fault.Kind.Code);
        Assert.Equal("themes/default/templates/home.hbs:3:3", fault.Place.ToString());
        Assert.Equal("le gabarit emploie le nom inconnu «\u202FTxt\u202F»", fault.Message(Language.French));
    }

    [Fact]
    public void An_unknown_name_in_a_partial_is_a_fault_in_the_partial()
    {
        Write("default", "templates/home.hbs", "{{> card}}");
        Write("default", "templates/partials/card.hbs", "\n\n<b>{{Page.Colour}}</b>");

        var fault = Assert.Throws<SiteFaultException>(() => Render("default")).Diagnostic;

        Assert.Equal("themes/default/templates/partials/card.hbs:3:4", fault.Place.ToString());
    }

    [Fact]
    public void An_unknown_function_is_a_fault_too()
    {
        Write("default", "templates/home.hbs", "{{shout \"a\"}}");

        Assert.Equal("PAS503", Assert.Throws<SiteFaultException>(() => Render("default")).Diagnostic.Kind.Code);
    }

    [Fact]
    public void A_block_that_is_not_closed_is_a_fault_where_it_opens()
    {
        Write("default", "templates/home.hbs", "<p>\n{{#if Page}}\n</p>");

        var fault = Assert.Throws<SiteFaultException>(() => Render("default")).Diagnostic;

        Assert.Equal("PAS504", fault.Kind.Code);
        Assert.Equal(2, fault.Place.Line);
    }

    [Fact]
    public void A_missing_string_is_a_fault()
    {
        Write("default", "templates/home.hbs", "{{t \"no.such\"}}");

        var fault = Assert.Throws<SiteFaultException>(() => Render("default")).Diagnostic;

        Assert.Equal("le texte «\u202Fno.such\u202F» manque en «\u202Ffr\u202F»", fault.Message(Language.French));
    }

    [Fact]
    public void A_theme_overrides_single_files_and_single_strings_of_its_base()
    {
        Write("default", "templates/home.hbs", "{{> card}} {{t \"a\"}} {{t \"b\"}}");
        Write("default", "templates/partials/card.hbs", "base");
        Write("default", "i18n/fr.yaml", "a: un\nb: deux");
        Write("bleu", "templates/partials/card.hbs", "bleu");
        Write("bleu", "i18n/fr.yaml", "b: two");
        Write("bleu", "theme.yaml", "name: bleu\nbase: default");

        Assert.Equal("bleu un two", Render("bleu"));
    }

    [Fact]
    public void A_theme_that_completes_itself_is_a_fault()
    {
        Write("a", "theme.yaml", "name: a\nbase: b");
        Write("b", "theme.yaml", "name: b\nbase: a");

        Assert.Equal("PAS502", Assert.Throws<SiteFaultException>(() => Theme.Find("a", [themes])).Diagnostic.Kind.Code);
    }

    [Fact]
    public void An_unknown_theme_is_told_with_the_known_ones()
    {
        Write("default", "theme.yaml", "name: default");

        var fault = Assert.Throws<SiteFaultException>(() => Theme.Find("defaut", [themes])).Diagnostic;

        Assert.Equal("thèmes trouvés\u202F: default", fault.Hint(Language.French));
    }

    private string Render(string name)
    {
        if (!File.Exists(Path.Combine(themes, "default/theme.yaml"))) Write("default", "theme.yaml", "name: default");
        var theme = Theme.Find(name, [themes]);
        var assets = new AssetAddresses(new Dictionary<string, string>(StringComparer.Ordinal));
        var engine = new TemplateEngine(theme, new TemplateFunctions(theme.Words(Language.French), assets, withFileNames: false));
        var shell = new Shell("Site", "École", null, null, "fr", null, new DateOnly(2026, 11, 21), [], []);
        var page = new Listing([new Link("Un & deux", new PageAddress("/rncp1/"))]);
        return Encoding.UTF8.GetString(engine.Render("home", new PageView(shell, new PageHead(Addresses.Home, "Accueil", "", []), page)));
    }

    private void Write(string theme, string path, string text)
    {
        var file = Path.Combine(themes, theme, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public sealed record Listing(ValueList<Link> Certifications);
}
