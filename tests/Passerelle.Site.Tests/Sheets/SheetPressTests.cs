using System.Text;
using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Sheets;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Tests.Sheets.Typst;

namespace Passerelle.Site.Tests.Sheets;

public sealed class SheetPressTests : IDisposable
{
    private readonly FakeWorkers workers = new();

    public void Dispose() => workers.Dispose();

    [Fact]
    public async Task Sheets_come_in_the_order_of_the_list()
    {
        var names = Enumerable.Range(0, 30).Select(number => $"sheet {number}").ToArray();

        var sheets = await MakeAsync(names);

        Assert.Equal(names, sheets.Select(sheet => Encoding.Latin1.GetString(sheet.Bytes!)).Select(text => text[text.IndexOf("sheet ", StringComparison.Ordinal)..]));
    }

    [Fact]
    public async Task What_was_made_before_starts_no_worker()
    {
        var first = await MakeAsync("one", "two");
        var started = workers.Started.Length;

        var second = await MakeAsync("two", "one");

        Assert.Equal(first.Select(sheet => sheet.Bytes!), second.Reverse().Select(sheet => sheet.Bytes!));
        Assert.All(second, sheet => Assert.Null(sheet.Said));
        Assert.Equal(started, workers.Started.Length);
    }

    [Fact]
    public async Task A_sheet_with_warnings_is_made_again_so_that_they_are_told_again()
    {
        var first = await MakeAsync("is doubtful");
        var second = await MakeAsync("is doubtful");

        Assert.NotNull(first[0].Bytes);
        Assert.Equal(first[0].Said!.Messages, second[0].Said!.Messages);
        Assert.NotEmpty(second[0].Said!.Messages);
    }

    [Fact]
    public async Task A_faulty_sheet_does_not_stop_the_others()
    {
        var sheets = await MakeAsync("before", "is faulty", "dies", "after");

        Assert.Equal([true, false, false, true], sheets.Select(sheet => sheet.Bytes is not null));
    }

    [Fact]
    public async Task The_QR_code_leads_to_the_address_that_the_sheet_says()
    {
        using var press = new SheetPress(workers.Program, workers.Cache);
        var sheet = Sheet("one") with { Compose = () => new("one", "https://ecole.example/") };

        var made = await press.MakeAsync([sheet], FakeWorkers.Templates("sheets/block.typ"), CancellationToken.None);

        Assert.EndsWith("one\n" + string.Join('\n', QrModules.Of("https://ecole.example/")), Encoding.Latin1.GetString(made[0].Bytes!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_made_before_is_not_composed_again()
    {
        await MakeAsync("one");

        using var press = new SheetPress(workers.Program, workers.Cache);
        var sheet = Sheet("one") with { Compose = () => throw new InvalidOperationException("It was made before.") };
        var made = await press.MakeAsync([sheet], FakeWorkers.Templates("sheets/block.typ"), CancellationToken.None);

        Assert.NotNull(made[0].Bytes);
    }

    [Fact]
    public void What_was_written_before_is_not_written_again()
    {
        var (first, second) = (Write(1, "one", "two"), Write(2, "two", "three"));

        Assert.Equal(["one 1", "two 1"], first);
        Assert.Equal(["two 1", "three 2"], second);
    }

    [Fact]
    public void A_file_that_does_not_say_what_decides_about_it_is_always_written()
    {
        using var press = new SheetPress(workers.Program, workers.Cache);
        var times = 0;
        var sheet = new WrittenSheet(SheetKind.Competencies, new PageAddress("/one.csv"), () => [(byte)++times]);

        byte[][] all = [.. press.Write([sheet], CancellationToken.None), .. press.Write([sheet], CancellationToken.None)];

        Assert.Equal([[1], [2]], all);
    }

    [Fact]
    public async Task Workers_are_kept_until_the_templates_change()
    {
        using var press = new SheetPress(workers.Program, workers.Cache);
        var templates = FakeWorkers.Templates("sheets/block.typ");

        await press.MakeAsync([Sheet("one")], templates, CancellationToken.None);
        await press.MakeAsync([Sheet("two")], templates, CancellationToken.None);
        var before = workers.Started.Length;
        await press.MakeAsync([Sheet("one")], FakeWorkers.Templates("sheets/block.typ", "sheets/logo.typ"), CancellationToken.None);

        Assert.Equal((1, 2), (before, workers.Started.Length));
    }

    [Fact]
    public async Task Progress_is_told_of_every_sheet()
    {
        var heard = new Listener();
        using var press = new SheetPress(workers.Program, workers.Cache, heard);

        await press.MakeAsync([Sheet("one"), Sheet("two"), Sheet("three")], FakeWorkers.Templates("sheets/block.typ"), CancellationToken.None);

        Assert.Equal([new(1, 3), new(2, 3), new(3, 3)], heard.Told.OrderBy(progress => progress.Done));
    }

    private static TypesetSheet Sheet(string words) =>
        new(SheetKind.Block, new PageAddress($"/{words}.pdf"), "sheets/block.typ", Given.Today, () => new(words), () => words);

    // Each time another program: only the cache is the same.
    private async Task<ValueList<PressedSheet>> MakeAsync(params string[] words)
    {
        using var press = new SheetPress(workers.Program, workers.Cache);
        return await press.MakeAsync(words.Select(Sheet).ToValueList(), FakeWorkers.Templates("sheets/block.typ"), CancellationToken.None);
    }

    private IEnumerable<string> Write(int time, params string[] words)
    {
        using var press = new SheetPress(workers.Program, workers.Cache);
        var sheets = words.Select(word => new WrittenSheet(SheetKind.Block, new PageAddress($"/{word}.docx"), () => Encoding.UTF8.GetBytes($"{word} {time}"), () => word));
        return press.Write(sheets.ToValueList(), CancellationToken.None).Select(Encoding.UTF8.GetString).ToList();
    }

    private sealed class Listener : IProgress<SheetProgress>
    {
        private readonly List<SheetProgress> told = [];

        public IReadOnlyList<SheetProgress> Told => told;

        public void Report(SheetProgress value)
        {
            lock (told) told.Add(value);
        }
    }
}
