using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Properties.Generated;
using Passerelle.Reading.Write;

namespace Passerelle.Properties;

/// <summary>Comments change nothing of what a file says, and none is lost when it is written again.</summary>
public class YamlCommentsTests
{
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20_261_125, 11);

    private static readonly Arbitrary<(Certification Certification, ValueList<(string Path, string Text)> Comments)> Commented =
        GeneratedCertifications.Whole.Zip(GeneratedComments.Several).ToArbitrary();

    [Fact]
    public void A_file_that_is_written_again_keeps_its_comments() => Prop.ForAll(Commented, file =>
    {
        var comments = GeneratedComments.Of(file.Comments);
        var written = YamlFiles.Certification(file.Certification, comments);

        Assert.Equal(written, YamlFiles.Certification(file.Certification, YamlComments.Of(written)));
    }).Check(Quietly);

    [Fact]
    public void A_comment_that_a_file_has_already_is_not_added_again() => Prop.ForAll(Commented, file =>
    {
        var written = YamlFiles.Certification(file.Certification, GeneratedComments.Of(file.Comments));
        var again = file.Comments.Aggregate(YamlComments.Of(written), (all, comment) => all.With(comment.Path, comment.Text));

        Assert.Equal(LinesOf(written).Order(), LinesOf(YamlFiles.Certification(file.Certification, again)).Order());
    }).Check(Quietly);

    [Fact]
    public void Comments_change_nothing_of_what_is_read() => Prop.ForAll(Commented, GeneratedSite.Settings.ToArbitrary(), (file, settings) =>
    {
        var files = GeneratedSite.Files(settings, file.Certification);
        var path = $"certifications/{file.Certification.Number.Value.Slug}/certification.yaml";
        files[path] = YamlFiles.Certification(file.Certification, GeneratedComments.Of(file.Comments));

        Assert.Equal(file.Certification, Assert.Single(GeneratedSite.Read(files).Catalogue!.Certifications));
    }).Check(Quietly);

    private static IEnumerable<string> LinesOf(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('#'));
}
