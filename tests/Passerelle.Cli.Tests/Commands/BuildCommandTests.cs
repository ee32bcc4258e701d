namespace Passerelle.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_site_is_written_and_one_sentence_says_so()
    {
        var run = await site.BuildAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^\d+ pages? et \d+ autres fichiers dans «\u202F.*output\u202F»\u202F: \d+ écrits, 0 inchangé, 0 retiré, en \d+,\d\u00A0s\.$", run.Output.TrimEnd());
        Assert.Contains("École d’essai", site.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        await site.BuildAsync();

        var run = await site.BuildAsync();

        Assert.Matches(@": 0 écrit, \d+ inchangés, 0 retiré,", run.LastLine);
    }

    [Fact]
    public async Task A_site_in_English_is_told_of_in_English()
    {
        site.Write("input/site.yaml", TestSite.SiteYaml + "langue: en\n");

        Assert.Matches(@"^\d+ pages? and \d+ other files in “.*”: \d+ written, 0 unchanged, 0 removed, in \d+\.\d\u00A0s\.$", (await site.BuildAsync()).LastLine);
    }

    [Fact]
    public async Task Faults_are_told_with_their_lines_and_nothing_is_written()
    {
        site.Write("input/site.yaml", TestSite.SiteYaml + "titte: Deux\nlangue: en\n");
        site.Write("input/pages/guide.md", "---\ntitre: Guide\nordre: premier\n---\nTexte.\n");

        var run = await site.BuildAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yaml:5:1: error PAS301", run.Errors, StringComparison.Ordinal);
        Assert.Contains("> 5 | titte: Deux", run.Errors, StringComparison.Ordinal);
        Assert.Contains("pages/guide.md:3:8: error", run.Errors, StringComparison.Ordinal);
        Assert.Equal("Nothing was written: 2 errors in 2 files.", run.LastLine);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public async Task A_failed_build_leaves_the_last_site_as_it_was()
    {
        await site.BuildAsync();
        var before = site.Read("output/index.html");
        site.Write("input/site.yaml", TestSite.SiteYaml.Replace("etat_au: 2026-11-21", "etat_au: hier", StringComparison.Ordinal));

        var run = await site.BuildAsync();

        Assert.Equal("Rien n’a été écrit\u202F: 1 faute dans 1 fichier.", run.LastLine);
        Assert.Equal(before, site.Read("output/index.html"));
    }

    [Fact]
    public async Task A_warning_is_told_and_does_not_stop_the_build()
    {
        site.Write("input/site.yaml", TestSite.SiteYaml + "couleurs: {marque: \"#ffcc00\"}\n");

        var run = await site.BuildAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("avertissement PAS606", run.Errors, StringComparison.Ordinal);
        Assert.Contains(", 1 avertissement, en ", run.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_build_takes_warnings_for_faults()
    {
        site.Write("input/site.yaml", TestSite.SiteYaml + "couleurs: {marque: \"#ffcc00\"}\n");

        var run = await site.BuildAsync("--strict");

        Assert.Equal((1, "Rien n’a été écrit\u202F: 1 avertissement dans 1 fichier."), (run.ExitCode, run.LastLine));
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public async Task The_address_of_the_command_line_takes_the_place_of_the_site_s()
    {
        site.Write("input/site.yaml", TestSite.SiteYaml + "adresse: https://school.example\n");

        await site.BuildAsync("--base-url", "https://deploy-preview-7.example");

        Assert.Contains("<loc>https://deploy-preview-7.example/</loc>", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("school.example", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_beside_the_input_completes_the_one_of_the_program()
    {
        site.Write("themes/sobre/theme.yaml", "name: sobre\nbase: default\n");
        site.Write("themes/sobre/static/sobre.txt", "sobre");

        Assert.Equal(0, (await site.BuildAsync("--theme", "sobre")).ExitCode);
        Assert.Equal("sobre", File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Path.Combine(site.Output, "assets"), "sobre-*.txt"))));
    }

    [Fact]
    public async Task An_unknown_theme_is_a_fault_that_names_the_known_ones()
    {
        var run = await site.BuildAsync("--theme", "sombre");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("erreur PAS501: thème «\u202Fsombre\u202F» introuvable", run.Errors, StringComparison.Ordinal);
        Assert.Contains("thèmes trouvés\u202F: default", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_in_a_style_sheet_is_told_at_its_place_in_the_theme()
    {
        site.Write("themes/sobre/theme.yaml", "name: sobre\nbase: default\n");
        site.Write("themes/sobre/styles/site.css", "@import \"./brand.css\";\n@import \"./absent.css\";\n");

        var run = await site.BuildAsync("--theme", "sobre");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("themes/sobre/styles/site.css:2:9: erreur PAS608", run.Errors, StringComparison.Ordinal);
        Assert.Contains("> 2 | @import \"./absent.css\";", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_holds_other_files_is_not_written_to()
    {
        site.Write("output/thesis.txt", "years of work");

        var run = await site.BuildAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PAS604", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(site.Output).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_a_fault_and_no_crash()
    {
        site.Write("output", "a file where the folder should be");

        var run = await site.BuildAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PAS609", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_step_has_its_time_where_that_is_asked_for()
    {
        var run = await site.BuildAsync("--verbose");

        var steps = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]);
        Assert.Equal(["load", "bind", "link", "audit", "theme", "assets", "plan", "templates", "render", "search", "sheets", "write"], steps);
    }

    [Fact]
    public async Task An_interrupted_build_ends_with_its_own_code()
    {
        using var interruption = new CancellationTokenSource();
        await interruption.CancelAsync();

        var run = await site.RunAsync(["build", "--input", site.Input, "--output", site.Output], interruption.Token);

        Assert.Equal(130, run.ExitCode);
        Assert.False(Directory.Exists(site.Output));
    }
}
