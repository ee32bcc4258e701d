using Passerelle.Cli.Building;
using Passerelle.Cli.Reporting;
using Passerelle.Model;
using Passerelle.Reading.Load;
using Passerelle.Site;
using Passerelle.Site.Output;

namespace Passerelle.Cli.Tests.Reporting;

public class SentencesTests
{
    private static readonly Attempt Good = new Attempt(Language.French, InputSources.None, []) with
    {
        Files = [new SiteFile("index.html", default), new SiteFile("b/index.html", default), new SiteFile("robots.txt", default)],
    };

    [Theory]
    [InlineData(Language.French, "2 pages et 1 autre fichier dans «\u202Foutput\u202F»\u202F: 2 écrits, 1 inchangé, 0 retiré, en 0,8\u00A0s.")]
    [InlineData(Language.English, "2 pages and 1 other file in “output”: 2 written, 1 unchanged, 0 removed, in 0.8\u00A0s.")]
    public void The_end_of_a_build_is_one_sentence(Language language, string expected) =>
        Assert.Equal(expected, new Sentences(language).Written(Good, new WriteReport(2, 1, 0), "output", TimeSpan.FromSeconds(0.84)));

    [Theory]
    [InlineData(Language.French, "Rien n’a été écrit\u202F: 2 fautes et 1 avertissement dans 2 fichiers.")]
    [InlineData(Language.English, "Nothing was written: 2 errors and 1 warning in 2 files.")]
    public void Faults_and_the_files_that_have_them_are_counted(Language language, string expected)
    {
        var attempt = Good.With([
            SiteFaults.BrokenLink.At(SourceSpan.StartOf("a.html"), "x"),
            SiteFaults.BrokenLink.At(SourceSpan.StartOf("b.html"), "x"),
            SiteFaults.BrandContrast.At(SourceSpan.StartOf("b.html"), "x", "2"),
        ]);

        Assert.Equal(expected, new Sentences(language).NothingWritten(attempt));
    }

    [Theory]
    [InlineData(0.001, "0,1\u00A0s")]
    [InlineData(0.25, "0,3\u00A0s")]
    [InlineData(61.04, "61,0\u00A0s")]
    public void Seconds_have_one_decimal_after_a_comma(double seconds, string expected) =>
        Assert.Equal(expected, new Sentences(Language.French).Seconds(TimeSpan.FromSeconds(seconds)));
}
