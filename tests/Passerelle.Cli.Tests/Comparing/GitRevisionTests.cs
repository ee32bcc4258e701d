using Passerelle.Cli.Comparing;
using Passerelle.Model;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Tests.Comparing;

public class GitRevisionTests
{
    private const string External = "input/externes/rncp1111.yaml";

    [GitFact]
    public async Task Two_revisions_are_compared_and_the_work_tree_is_not_touched()
    {
        using var repository = new TestRepository();
        Describe(repository, "Assistant de plateau");
        repository.Commit("v1");
        Describe(repository, "Assistante de plateau");
        repository.Commit("v2");
        Describe(repository, "Tout autre chose, pas encore enregistré");

        var run = await repository.DiffAsync("v1", "v2");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("~ Intitulé\u202F: [-Assistant-]{+Assistante+} de plateau\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tout autre chose", repository.Read("input/certifications/rncp11111/certification.yaml"), StringComparison.Ordinal);
    }

    [GitFact]
    public async Task A_revision_is_compared_with_the_folder_as_it_is_now()
    {
        using var repository = new TestRepository();
        Describe(repository, "Assistant de plateau");
        repository.Commit("v1");
        Describe(repository, "Assistante de plateau");

        var run = await repository.DiffAsync("v1", repository.Input);

        Assert.Contains("{+Assistante+}", run.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void Hidden_files_are_left_out_and_links_are_refused()
    {
        using var repository = new TestRepository();
        repository.Write("input/.cache/notes.yaml", "a: 1");
        repository.Write(External, "numero: RNCP1111\nintitule: Ancienne\n");
        File.CreateSymbolicLink(repository["input/externes/rncp2222.yaml"], "/etc/hostname");
        repository.Commit("v1");

        var faults = Reading.CatalogueReader.Read(GitRevision.Read(repository.Input, "v1")).Diagnostics;

        Assert.Equal(["PAS103 externes/rncp2222.yaml"], faults.Select(fault => $"{fault.Kind.Code} {fault.Place.File}"));
    }

    [GitFact]
    public void A_file_above_the_limit_is_told_and_not_read()
    {
        using var repository = new TestRepository();
        repository.Write(External, new string('#', InputFolder.LargestFile + 1));
        repository.Commit("v1");

        var faults = Reading.CatalogueReader.Read(GitRevision.Read(repository.Input, "v1")).Diagnostics;

        Assert.Equal(["PAS104"], faults.Select(fault => fault.Kind.Code));
    }

    [GitFact]
    public async Task Faults_of_a_revision_are_told_with_their_place()
    {
        using var repository = new TestRepository();
        repository.Write(External, "numero: RNCP1111\n");
        repository.Commit("v1");

        var run = await repository.DiffAsync("v1", repository.Input);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("externes/rncp1111.yaml:1:1: erreur", run.Errors, StringComparison.Ordinal);
        Assert.Contains("À revoir dans «\u202Fv1\u202F»", run.Errors, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task What_is_neither_a_folder_nor_a_revision_is_wrong_usage()
    {
        using var repository = new TestRepository();
        repository.Commit("v1");

        var run = await repository.DiffAsync("v1", "v9");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(FrenchSpacing.Set($"« v9 » n’est pas un dossier, ni une révision du dépôt de « {repository.Input} »."), run.Errors, StringComparison.Ordinal);
    }

    [GitFact]
    public void A_revision_without_the_folder_is_told()
    {
        using var repository = new TestRepository();
        repository.Commit("v1");
        repository.Write("autre/site.yaml", TestSite.SiteYaml);

        Assert.Equal(GitRefusal.NoFolder, Assert.Throws<GitException>(() => GitRevision.Read(repository["autre"], "v1")).Refusal);
    }

    [GitFact]
    public void A_name_that_git_would_take_for_an_option_is_no_revision()
    {
        using var repository = new TestRepository();
        repository.Commit("v1");

        Assert.All(
            ["--output=/tmp/x", "-h", "", "a\nb"],
            name => Assert.Equal(GitRefusal.NoRevision, Assert.Throws<GitException>(() => GitRevision.Read(repository.Input, name)).Refusal));
    }

    [GitFact]
    public async Task An_input_outside_of_a_repository_has_no_revisions()
    {
        using var site = new TestSite();

        var run = await site.RunAsync(["diff", "v1", "v2", "--input", site.Input]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("dans aucun dépôt git", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_there_are_no_revisions()
    {
        using var site = new TestSite();

        Assert.Equal(GitRefusal.Missing, Assert.Throws<GitException>(() => GitRevision.Read(site.Input, "v1", program: "git-that-is-not-there")).Refusal);
    }

    private static void Describe(TestRepository repository, string title) => repository.Write(
        "input/certifications/rncp11111/certification.yaml",
        $"numero: RNCP11111\nintitule: {title}\nniveau: 4\nenregistrement: {{echeance: 2030-01-01}}\n");
}
