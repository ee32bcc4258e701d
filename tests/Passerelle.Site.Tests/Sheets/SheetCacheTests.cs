using Passerelle.Site.Assets;
using Passerelle.Site.Sheets;
using Passerelle.Site.Sheets.Typst;
using Passerelle.Site.Tests.Assets;
using Passerelle.Site.Tests.Sheets.Typst;

namespace Passerelle.Site.Tests.Sheets;

public sealed class SheetCacheTests : IDisposable
{
    private static readonly TypesetSheet Sheet = new(SheetKind.Block, new("/un.pdf"), "sheets/block.typ", Given.Today, () => new("{}"), () => "mots");

    private readonly TemporaryFolder folder = new();
    private readonly FakeWorkers workers = new();

    public void Dispose()
    {
        folder.Dispose();
        workers.Dispose();
    }

    [Fact]
    public void What_was_kept_is_found_by_another_program()
    {
        Cache().Keep("a", [1, 2, 3]);

        Assert.Equal([1, 2, 3], Cache().Find("a"));
    }

    [Fact]
    public void What_was_never_kept_is_not_found()
    {
        Assert.Null(Cache().Find("a"));
        Cache().Keep("a", [1]);
        Assert.Null(Cache().Find("b"));
    }

    [Fact]
    public void All_that_decides_about_a_document_is_in_its_key()
    {
        var templates = FakeWorkers.Templates("sheets/block.typ");
        var otherProgram = new TypstProgram(new NodeTools(new NodePackage("{}", "{ }"), new CacheFolder(folder.Path)), "");

        string[] keys =
        [
            SheetCache.Key(workers.Program, templates, Sheet),
            SheetCache.Key(otherProgram, templates, Sheet),
            SheetCache.Key(workers.Program, FakeWorkers.Templates("sheets/block.typ", "sheets/logo.typ"), Sheet),
            SheetCache.Key(workers.Program, templates, Sheet with { Template = "sheets/other.typ" }),
            SheetCache.Key(workers.Program, templates, Sheet with { Digest = () => "autres mots" }),
            SheetCache.Key(workers.Program, templates, Sheet with { Day = Given.Today.AddDays(1) }),
        ];

        Assert.Distinct(keys);
        Assert.Equal(keys[0], SheetCache.Key(workers.Program, FakeWorkers.Templates("sheets/block.typ"), Sheet with { Address = new("/deux.pdf") }));
    }

    [Fact]
    public void What_a_file_says_and_its_kind_are_in_its_key()
    {
        Assert.Distinct([SheetCache.Key("un.docx", "mots"), SheetCache.Key("un.xlsx", "mots"), SheetCache.Key("un.docx", "autres mots")]);
        Assert.Equal(SheetCache.Key("un.docx", "mots"), SheetCache.Key("deux.docx", "mots"));
    }

    [Fact]
    public void A_cache_within_its_size_is_left_alone()
    {
        var cache = Cache(most: 4);
        Cache().Keep("old", [1, 2, 3, 4]);

        cache.Clear();

        Assert.NotNull(cache.Find("old"));
    }

    [Fact]
    public void When_it_has_grown_above_its_size_the_oldest_go_until_half_of_it_is_left()
    {
        foreach (var (name, day) in new[] { ("second", 2), ("first", 1), ("third", 3) })
        {
            Cache().Keep(name, [1, 2]);
            File.SetLastWriteTimeUtc(Path.Combine(folder.Path, "sheets", name + ".sheet"), new DateTime(2026, 1, day, 0, 0, 0, DateTimeKind.Utc));
        }

        var cache = Cache(most: 5);
        cache.Clear();
        Assert.Equal(3, Names().Count());
        cache.Keep("new", [1]);
        cache.Clear();

        Assert.Equal(["new.sheet", "third.sheet"], Names());
    }

    [Fact]
    public void What_this_program_has_used_stays_however_much_it_is()
    {
        var cache = Cache(most: 1);
        Cache().Keep("found", [1, 2]);
        Cache().Keep("old", [1, 2]);
        cache.Find("found");
        cache.Keep("new", [1, 2]);

        cache.Clear();

        Assert.Equal(["found.sheet", "new.sheet"], Names());
    }

    private SheetCache Cache(long most = 1000) => new(new CacheFolder(folder.Path), most);

    private IEnumerable<string?> Names() => Directory.EnumerateFiles(Path.Combine(folder.Path, "sheets")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
