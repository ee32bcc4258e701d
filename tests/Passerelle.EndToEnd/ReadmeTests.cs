using System.Buffers.Binary;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>What the README promises. PASSERELLE_UPDATE=1 takes its picture again.</summary>
public class ReadmeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Picture = ".github/certification.png";

    [Fact]
    public async Task The_picture_is_one_of_the_page_of_a_certification()
    {
        var page = await Chromium.PageAsync(1280, 860);
        await page.GotoAsync(site.Server + "/rncp41481/");
        await page.EvaluateAsync("() => document.fonts.ready");
        var taken = await page.ScreenshotAsync();
        await page.Context.CloseAsync();

        var file = Path.Combine(Repository.Root, Picture);
        if (Environment.GetEnvironmentVariable("PASSERELLE_UPDATE") == "1") await File.WriteAllBytesAsync(file, taken);

        // Letters are drawn a little differently from one machine to the next: the sizes are compared, not the dots.
        Assert.Equal(SizeOf(taken), SizeOf(await File.ReadAllBytesAsync(file)));
        Assert.Contains($"]({Picture})", await ReadmeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_two_commands_stand_at_the_top() => Assert.Equal(
        ["dotnet run --project src/Passerelle.Cli -- build", "dotnet test Site.sln"],
        (await ReadmeAsync()).Split('\n').SkipWhile(line => line != "```sh").Skip(1).TakeWhile(line => line != "```").Select(line => line.Split('#')[0].Trim()));

    private static Task<string> ReadmeAsync() => File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));

    // Width and height stand in the first chunk of a PNG, from its sixteenth byte.
    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
}
