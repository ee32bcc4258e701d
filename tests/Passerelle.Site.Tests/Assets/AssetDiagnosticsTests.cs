using Passerelle.Model;
using Passerelle.Site.Assets;

namespace Passerelle.Site.Tests.Assets;

public class AssetDiagnosticsTests
{
    [Fact]
    public void A_fault_of_the_tools_says_what_to_do_in_the_language_of_the_site()
    {
        var fault = new AssetException(AssetFault.NodeTooOld, "18.2.0");

        var french = Assert.Single(AssetDiagnostics.Of(fault, path => path, Language.French));
        var english = Assert.Single(AssetDiagnostics.Of(fault, path => path, Language.English));

        Assert.Equal("PAS607", french.Kind.Code);
        Assert.Contains("Node.js 18.2.0 est trop ancien. Installez Node.js 20", french.Message(Language.French), StringComparison.Ordinal);
        Assert.Contains("Node.js 18.2.0 is too old", english.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_fault_of_a_style_sheet_has_its_place_in_the_theme()
    {
        var places = new[] { new AssetPlace(new SourceSpan("styles/a.css", 3, 4, 0), "Unexpected \"}\""), new AssetPlace(new SourceSpan("styles/b.css", 1, 1, 0), "Oops") };

        var faults = AssetDiagnostics.Of(new AssetException(AssetFault.BundleFailed, places: places), path => "themes/sobre/" + path, Language.French);

        Assert.Equal(["themes/sobre/styles/a.css:3:4", "themes/sobre/styles/b.css:1:1"], faults.Select(f => $"{f.Place}"));
        Assert.Equal("feuille de style ou script illisible\u202F: Unexpected \"}\"", faults[0].Message(Language.French));
    }
}
