using Passerelle.Model;
using Passerelle.Reading.Load;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Tests.Write;

/// <summary>What is written is read again, letter for letter, over the whole sample.</summary>
public class YamlFilesTests
{
    private static readonly Catalogue Sample = Read(InputFolder.At(RepositoryFiles.Input));

    public static TheoryData<string> Numbers => new(Sample.Certifications.Select(certification => certification.Number.Value.Value));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_certification_of_the_sample_is_read_again_as_it_was_written(string number)
    {
        var certification = Sample.Certification(CertificationNumber.Parse(number))!;

        var again = Read(InputFolder.Of(WrittenSample(_ => YamlComments.None)));

        Assert.Equal(certification, again.Certification(CertificationNumber.Parse(number)));
    }

    [Fact]
    public void Externals_and_settings_are_read_again_as_they_were_written()
    {
        var again = Read(InputFolder.Of(WrittenSample(_ => YamlComments.None)));

        Assert.Equal(Sample.Externals, again.Externals);
        Assert.Equal(Sample.Settings, again.Settings);
    }

    [Fact]
    public void Files_written_twice_are_the_same_and_keep_the_comments_of_their_author()
    {
        var once = WrittenSample(path => YamlComments.Of(File.ReadAllText(Path.Combine(RepositoryFiles.Input, path))));
        var twice = WrittenSample(path => YamlComments.Of(System.Text.Encoding.UTF8.GetString(once[path])));

        Assert.All(once, file => Assert.Equal(System.Text.Encoding.UTF8.GetString(file.Value), System.Text.Encoding.UTF8.GetString(twice[file.Key])));
        Assert.All(once, file => Assert.Equal(CommentsIn(File.ReadAllText(Path.Combine(RepositoryFiles.Input, file.Key))), CommentsIn(System.Text.Encoding.UTF8.GetString(file.Value))));
    }

    [Fact]
    public void A_part_that_is_required_and_says_nothing_is_written_as_an_empty_one()
    {
        var bare = Sample.Certifications[0] with { Registration = new Registration() };

        Assert.Contains("\nenregistrement: {}\n", YamlFiles.Certification(bare, YamlComments.None), StringComparison.Ordinal);
    }

    private static IEnumerable<string> CommentsIn(string yaml) =>
        yaml.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('#')).Order(StringComparer.Ordinal);

    private static Dictionary<string, byte[]> WrittenSample(Func<string, YamlComments> comments)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["site.yaml"] = YamlFiles.Site(Sample.Settings, comments("site.yaml")) };
        foreach (var certification in Sample.Certifications)
        {
            var folder = $"certifications/{certification.Number.Value.Slug}";
            files[$"{folder}/certification.yaml"] = YamlFiles.Certification(certification, comments($"{folder}/certification.yaml"));
            foreach (var block in certification.Blocks)
                files[$"{folder}/blocs/{block.Code.Value.Slug}.yaml"] = YamlFiles.Block(block, comments($"{folder}/blocs/{block.Code.Value.Slug}.yaml"));
        }

        foreach (var external in Sample.Externals)
            files[$"externes/{external.Number.Value.Slug}.yaml"] = YamlFiles.External(external, comments($"externes/{external.Number.Value.Slug}.yaml"));
        return files.ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal);
    }

    private static Catalogue Read(InputFolder folder)
    {
        var read = CatalogueReader.Read(folder);
        return read.Catalogue is { } catalogue
            ? new Catalogue(catalogue.Settings, catalogue.Certifications.Select(c => c with { Presentation = null }), catalogue.Externals, catalogue.Nomenclatures, [], [], [])
            : throw new InvalidOperationException(string.Join('\n', read.Diagnostics.Select(d => $"{d.Place}: {d.Message(Language.English)}")));
    }
}
