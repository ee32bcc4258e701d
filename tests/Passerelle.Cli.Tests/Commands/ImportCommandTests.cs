using System.Text.Encodings.Web;
using System.Text.Json;
using Passerelle.Cli.Tests.Importing;
using Passerelle.Import;
using Passerelle.Import.Output;
using Passerelle.Model;

namespace Passerelle.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Main = "input/certifications/rncp99999/certification.yaml";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImportSite site = new();

    public ImportCommandTests()
    {
        site.Write("fiche.txt", "source");
        File.SetLastWriteTimeUtc(site["fiche.txt"], new DateTime(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc));
        site.Give(Fiche, FakeSource.Fiche("RNCP99999"));
    }

    private string Fiche => site["fiche.txt"];

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_fiche_is_written_and_the_report_says_what_was_found()
    {
        var run = await site.ImportAsync(Fiche);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("RNCP99999 · Monteur d’archives\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"compétences +(│ *)?1\b", run.Output);
        Assert.Contains("Fidélité\u202F: 100,00\u202F%\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Non réglé par la source\u202F:\n  fiche.txt:243 voies/fi/ouverte\u202F: La source ne dit pas si la réponse est oui ou non.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal($"1 fiche pour «\u202F{site.Input}\u202F»\u202F; fichiers\u202F: 10 écrits\u202F; fidélité 100,00\u202F%.", run.LastLine);
        Assert.Contains("Restaurer les films anciens.", site.Read(Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_speaks_English_where_the_environment_does()
    {
        site.Variables["LANG"] = "en_GB.UTF-8";

        var run = await site.ImportAsync(Fiche);

        Assert.Contains("Not settled by the source:\n  fiche.txt:243 voies/fi/ouverte: The source does not say", run.Output, StringComparison.Ordinal);
        Assert.Equal($"1 fiche for “{site.Input}”; files: 10 written; fidelity 100.00%.", run.LastLine);
    }

    [Fact]
    public async Task The_same_source_again_changes_nothing_and_is_fine()
    {
        await site.ImportAsync(Fiche);
        var before = site.FilesBelow("input").ToDictionary(file => file, file => site.Read("input/" + file));

        var run = await site.ImportAsync(Fiche);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("fichiers\u202F: 9 inchangés\u202F;", run.LastLine, StringComparison.Ordinal);
        Assert.Equal(before, site.FilesBelow("input").ToDictionary(file => file, file => site.Read("input/" + file)));
    }

    [Fact]
    public async Task What_would_change_is_shown_and_left_until_it_is_forced()
    {
        await site.ImportAsync(Fiche);
        var before = site.Read(Main);
        site.Give(Fiche, FakeSource.Fiche("RNCP99999", "Restaurer les bandes anciennes."));

        var refused = await site.ImportAsync(Fiche);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("erreur PAS760: RNCP99999 existe déjà et changerait", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("--force", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("~ objectifs\u202F: «\u202F… les films anciens.\u202F» → «\u202F… les bandes anciennes.\u202F»", refused.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Read(Main));

        Assert.Equal(0, (await site.ImportAsync(Fiche, "--force")).ExitCode);
        Assert.Contains("Restaurer les bandes anciennes.", site.Read(Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_writes_nothing()
    {
        var run = await site.ImportAsync(Fiche, "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Essai, rien n’a été écrit\u202F: 1 fiche pour", run.LastLine, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Input));
    }

    [Fact]
    public async Task A_trial_of_what_would_be_refused_ends_with_1()
    {
        await site.ImportAsync(Fiche);
        site.Give(Fiche, FakeSource.Fiche("RNCP99999", "Autre."));

        Assert.Equal(1, (await site.ImportAsync(Fiche, "--dry-run")).ExitCode);
    }

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-05-06", "--as-of", "2026-05-06")]
    public async Task A_new_site_speaks_of_the_day_that_is_asked_for_or_of_the_source(string expected, params string[] more)
    {
        await site.ImportAsync([Fiche, .. more]);

        Assert.Contains($"etat_au: {expected}\n", site.Read("input/site.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_may_give_the_day_of_a_new_site()
    {
        site.Variables["SOURCE_DATE_EPOCH"] = "1767225600";

        await site.ImportAsync(Fiche);

        Assert.Contains("etat_au: 2026-01-01\n", site.Read("input/site.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_is_refused_does_not_stop_the_others()
    {
        site.Refuse("broken.xml", new Diagnostic(WritingFaults.SourceMissing, SourceSpan.StartOf("broken.xml"), ["broken.xml", "illisible"]));

        var run = await site.ImportAsync("broken.xml", Fiche);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("broken.xml:1:1: erreur PAS767", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(site[Main]));
    }

    [Fact]
    public async Task Faults_that_a_source_reports_end_with_1()
    {
        site.Give(new FakeSource(Fiche, [FakeSource.Fiche("RNCP99999")]) { Faults = [new Diagnostic(WritingFaults.NotFound, SourceSpan.StartOf("x"), ["RS1"])] });

        Assert.Equal(1, (await site.ImportAsync(Fiche)).ExitCode);
    }

    [Fact]
    public async Task Fiches_are_chosen_by_their_number()
    {
        site.Give(Fiche, FakeSource.Fiche("RNCP11111"), FakeSource.Fiche("RNCP99999"));

        Assert.Equal(0, (await site.ImportAsync(Fiche, "--number", "RNCP99999")).ExitCode);
        Assert.Equal(["rncp99999"], Directory.EnumerateDirectories(site["input/certifications"]).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task A_number_that_no_source_holds_is_a_fault()
    {
        var run = await site.ImportAsync(Fiche, "--number", "RS4242");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PAS766: Aucune source ne contient de fiche de RS4242.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_are_known_before_the_fiches_come_whatever_the_order()
    {
        site.Give("rome.csv", new ImportedNomenclature("rome", null, [KeyValuePair.Create("L1507", "Montage")]));

        var run = await site.ImportAsync(Fiche, "rome.csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("L1507", site.Read("input/nomenclatures/rome.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_fiches_have_a_line_each()
    {
        site.Give(Fiche, [.. Enumerable.Range(10000, 6).Select(number => FakeSource.Fiche($"RNCP{number}"))]);

        var lines = (await site.ImportAsync(Fiche, "--all")).Output.TrimEnd().Split('\n');

        Assert.Equal(7, lines.Length);
        Assert.Equal("RNCP10003 100,00\u202F% · 2 écrits · 1 à relire · Monteur d’archives", lines[3]);
    }

    [Fact]
    public async Task The_report_for_programs_is_one_document()
    {
        await site.ImportAsync(Fiche);
        site.Give(Fiche, FakeSource.Fiche("RNCP99999", "Autre."), FakeSource.Fiche("RNCP88888"));

        var run = await site.ImportAsync(Fiche, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["fiches", "externes", "nomenclatures", "site", "problemes"], json.RootElement.EnumerateObject().Select(property => property.Name));
        var first = json.RootElement.GetProperty("fiches")[0];
        Assert.Equal(("RNCP99999", 100m), (first.GetProperty("numero").GetString(), first.GetProperty("fidelite").GetDecimal()));
        Assert.Equal(1, first.GetProperty("trouves").GetProperty("competences").GetInt32());
        Assert.Equal(
            """{"nom":"reponse-inconnue","nature":"inconnu","chemin":"voies/fi/ouverte","ligne":243,"texte":"La source ne dit pas si la réponse est oui ou non."}""",
            Compact(first.GetProperty("notes")[0]));
        Assert.Equal("""{"chemin":"objectifs","nature":"modification","avant":"Restaurer les films anciens.","apres":"Autre."}""", Compact(first.GetProperty("changements")[0]));
        Assert.Equal("""{"chemin":"certifications/rncp99999/certification.yaml","etat":"refuse"}""", Compact(first.GetProperty("fichiers")[0]));
        Assert.Equal("ecrit", json.RootElement.GetProperty("fiches")[1].GetProperty("fichiers")[0].GetProperty("etat").GetString());
        Assert.Equal(["PAS760"], json.RootElement.GetProperty("problemes").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("« SOURCE » attend une valeur.", "import")]
    [InlineData("« 41481 » n’est pas un numéro de fiche : écrivez-le RNCP41481 ou RS6232.", "import", "x", "--number", "41481")]
    [InlineData("« 123 » n’est pas un SIRET : 14 chiffres, sans blancs.", "import", "x", "--siret", "123")]
    [InlineData("« demain » n’est pas une date : écrivez-la AAAA-MM-JJ, par exemple 2026-11-21.", "import", "x", "--as-of", "demain")]
    public async Task Wrong_usage_ends_with_2(string expected, params string[] arguments)
    {
        var run = await site.RunAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(FrenchSpacing.Set(expected), run.Errors.Split('\n')[0]);
    }

    [Fact]
    public async Task A_target_that_is_a_file_is_wrong_usage() => Assert.Equal(2, (await site.RunAsync("import", Fiche, "--to", Fiche)).ExitCode);

    [Fact]
    public async Task A_source_that_is_not_there_is_wrong_usage()
    {
        using var plain = new TestSite();

        var run = await plain.RunAsync(["import", plain["nowhere.txt"], "--to", plain.Input]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(FrenchSpacing.Set($"La source « {plain["nowhere.txt"]} » n’existe pas"), run.Errors, StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Readable);
}
