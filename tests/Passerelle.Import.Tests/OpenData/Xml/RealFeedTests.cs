using Passerelle.Import.OpenData.Xml;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml;

/// <summary>The real fiches of the official feed.</summary>
public class RealFeedTests
{
    [SharedTheory]
    [InlineData("RNCP35419")]
    [InlineData("RNCP35625")]
    [InlineData("RNCP36490")]
    [InlineData("RNCP37488")]
    [InlineData("RNCP39568")]
    [InlineData("RNCP40344")]
    [InlineData("RS6232")]
    [InlineData("RS7485")]
    public void A_real_fiche_comes_back_byte_for_byte(string number)
    {
        var path = Shared.At("samples", "xml", $"{number}.xml");

        using var written = new MemoryStream();
        FeedWriter.Write([Read(path).Certification], new Model.Nomenclatures(), written);

        Assert.Equal(File.ReadAllBytes(path), written.ToArray());
    }

    [SharedTheory]
    [InlineData("RNCP37488", "LIEN_URL_DESCRIPTION")]
    [InlineData("RS6232", "LIEN_URL_DESCRIPTION")]
    [InlineData("RNCP35419")]
    [InlineData("RNCP35625")]
    [InlineData("RNCP36490")]
    [InlineData("RNCP39568")]
    [InlineData("RNCP40344")]
    [InlineData("RS7485")]
    public void All_of_a_real_fiche_is_understood_but_links_that_are_no_addresses(string number, params string[] kept) =>
        Assert.Equal(kept, Read(Shared.At("samples", "xml", $"{number}.xml")).Certification.Unrecognised.Select(text => text.Origin.Value));

    private static ImportedFiche Read(string path)
    {
        var faults = new List<Diagnostic>();
        var source = new FeedSource(Path.GetFileName(path), () => File.OpenRead(path));
        var fiches = source.Fiches(new FicheSelection([], [], All: false), faults.Add, progress: null).ToList();
        Assert.Empty(faults);
        return Assert.Single(fiches);
    }
}
