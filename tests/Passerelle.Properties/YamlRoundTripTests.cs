using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Properties.Generated;

namespace Passerelle.Properties;

/// <summary>A certification written to files and read again is the same certification, and the same files.</summary>
public class YamlRoundTripTests
{
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20_261_125, 7);

    private static readonly Arbitrary<(SiteSettings Settings, Certification Certification)> Sites =
        GeneratedSite.Settings.Zip(GeneratedCertifications.Whole).ToArbitrary();

    [Fact]
    public void What_was_written_is_read_again() => Prop.ForAll(Sites, site =>
    {
        var result = GeneratedSite.Read(GeneratedSite.Files(site.Settings, site.Certification));

        Assert.True(result.Catalogue is not null, GeneratedSite.ErrorsOf(result));
        Assert.Equal(site.Settings, result.Catalogue!.Settings);
        Assert.Equal(site.Certification, Assert.Single(result.Catalogue.Certifications));
    }).Check(Quietly);

    [Fact]
    public void What_was_read_is_written_letter_for_letter() => Prop.ForAll(Sites, site =>
    {
        var files = GeneratedSite.Files(site.Settings, site.Certification);
        var catalogue = GeneratedSite.Read(files).Catalogue!;

        Assert.Equal(files, GeneratedSite.Files(catalogue.Settings, catalogue.Certifications[0]));
    }).Check(Quietly);
}
