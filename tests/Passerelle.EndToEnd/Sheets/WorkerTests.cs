using System.Diagnostics;
using System.Globalization;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd.Sheets;

/// <summary>Workers are ended from outside in the middle of a real build: it recovers or fails cleanly, and none outlives it.</summary>
public sealed class WorkerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TestFolder work = new();
    private readonly string input;

    public WorkerTests()
    {
        input = work.CopyOf(Repository.Input, "input");
        Directory.CreateDirectory(work["themes", "lent", "sheets"]);
        File.WriteAllText(work["themes", "lent", "theme.yaml"], "name: lent\nbase: default\n");
        // Never made before, so that nothing comes from the cache, and slow enough to be met in the middle.
        var slow = $"""
            // {Guid.NewGuid():N}
            #let slow = range(400000).map(n => str(n)).join().len()
            #let sheet = json(bytes(sys.inputs.sheet))
            #set document(title: sheet.head.title)
            #set text(lang: "fr")
            = #sheet.head.title

            """;
        foreach (var name in new[] { "block", "certification", "referential" }) File.WriteAllText(work["themes", "lent", "sheets", name + ".typ"], slow);
    }

    private string[] Arguments => ["build", "--input", input, "--output", work["site"], "--theme", "lent"];

    public void Dispose() => work.Dispose();

    [LinuxFact]
    public async Task A_build_whose_worker_is_killed_goes_on_with_another_one()
    {
        using var build = Start();
        Process.GetProcessById((await WorkersAsync(build))[0]).Kill();

        await EndAsync(build);

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(Blocks().Count(), Directory.EnumerateFiles(work["site"], "rncp*bc*.pdf", SearchOption.AllDirectories).Count());
    }

    [LinuxFact]
    public async Task A_build_whose_workers_are_all_killed_fails_and_leaves_the_last_site()
    {
        var first = await PasserelleProgram.BuildAsync(input, work["site"], "--no-sheets");
        Assert.True(first.ExitCode == 0, first.ToString());
        var before = FolderState.Contents(work["site"]);

        using var build = Start();
        while (!build.HasExited)
        {
            foreach (var worker in WorkersOf(build)) Kill(worker);
            await Task.Delay(20);
        }

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(before, FolderState.Contents(work["site"]));
    }

    [LinuxFact]
    public async Task No_worker_outlives_a_program_that_is_killed()
    {
        using var build = Start();
        var workers = await WorkersAsync(build);

        build.Kill();

        await UntilAsync(() => !workers.Any(IsRunning));
    }

    [LinuxFact]
    public async Task An_interrupted_build_ends_its_workers_and_writes_nothing()
    {
        using var build = Start();
        var workers = await WorkersAsync(build);

        using var interruption = Process.Start("kill", ["-INT", build.Id.ToString(CultureInfo.InvariantCulture)]);
        await EndAsync(build);

        Assert.Equal(130, build.ExitCode);
        await UntilAsync(() => !workers.Any(IsRunning));
        Assert.False(Directory.Exists(work["site"]));
    }

    private Process Start()
    {
        var build = PasserelleProgram.Start(Arguments);
        build.BeginOutputReadLine();
        build.BeginErrorReadLine();
        return build;
    }

    private IEnumerable<string> Blocks() => Directory.EnumerateFiles(input, "*.yaml", SearchOption.AllDirectories).Where(file => file.Contains("/blocs/", StringComparison.Ordinal));

    private static async Task<int[]> WorkersAsync(Process build)
    {
        await UntilAsync(() => WorkersOf(build).Length > 0 || build.HasExited);
        return WorkersOf(build) is [_, ..] workers ? workers : throw new InvalidOperationException($"The build ended with {build.ExitCode} before a worker was seen.");
    }

    // Field 4 of /proc/N/stat is the parent, after the name in brackets; the command line holds the script.
    private static int[] WorkersOf(Process build) => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0 && Read(id, "stat") is { } stat && stat[(stat.LastIndexOf(')') + 2)..].Split(' ') is [not "Z", var parent, ..] && parent == build.Id.ToString(CultureInfo.InvariantCulture))
        .Where(id => Read(id, "cmdline")?.Contains("--input-type=module", StringComparison.Ordinal) == true)
        .ToArray();

    private static bool IsRunning(int id) => Read(id, "stat") is { } stat && stat[stat.LastIndexOf(')') + 2] != 'Z';

    private static string? Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // It was faster.
        }
    }

    private static async Task EndAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo()) await Task.Delay(20, patience.Token);
    }
}
