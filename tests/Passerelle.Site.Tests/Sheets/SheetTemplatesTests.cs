using System.Text;
using Passerelle.Site.Sheets;
using Passerelle.Site.Templates;
using Passerelle.Site.Tests.Assets;

namespace Passerelle.Site.Tests.Sheets;

public sealed class SheetTemplatesTests : IDisposable
{
    private readonly TemporaryFolder themes = new();

    public SheetTemplatesTests()
    {
        themes.Write("base/theme.yaml", "name: base\n");
        themes.Write("base/sheets/block.typ", "= Bloc");
        themes.Write("base/sheets/parts/logo.svg", "<svg/>");
        themes.Write("base/templates/block.hbs", "<h1></h1>");
        themes.Write("own/theme.yaml", "name: own\nbase: base\n");
    }

    public void Dispose() => themes.Dispose();

    [Fact]
    public void They_are_the_files_of_one_folder_whatever_their_kind() =>
        Assert.Equal(["sheets/block.typ", "sheets/parts/logo.svg"], Of("base").Files.Keys);

    [Fact]
    public void A_child_theme_replaces_single_files()
    {
        themes.Write("own/sheets/block.typ", "= Notre bloc");

        Assert.Equal("= Notre bloc", Encoding.UTF8.GetString(Of("own").Files["sheets/block.typ"].Span));
        Assert.Contains("sheets/parts/logo.svg", Of("own").Files.Keys);
    }

    [Fact]
    public void The_same_files_have_the_same_key_and_others_another()
    {
        var key = Of("base").Key;

        Assert.Equal(key, Of("own").Key);
        themes.Write("own/sheets/block.typ", "= Notre bloc");
        Assert.NotEqual(key, Of("own").Key);
    }

    private SheetTemplates Of(string theme) => SheetTemplates.Of(Theme.Find(theme, [themes.Path]));
}
