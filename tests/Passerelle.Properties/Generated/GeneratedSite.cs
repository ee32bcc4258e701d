using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;
using Passerelle.Reading.Write;
using static Passerelle.Properties.Generated.GeneratedTexts;
using static Passerelle.Properties.Generated.GeneratedValues;

namespace Passerelle.Properties.Generated;

/// <summary>A site of one certification, in memory.</summary>
internal static class GeneratedSite
{
    public static Gen<SiteSettings> Settings { get; } =
        from title in Line.Placed()
        from summary in Line.PlacedOrNone()
        from address in Gen.Elements("https://passerelle.example", "https://ecole.example/a/b").Select(Address).PlacedOrNone()
        from language in OneOf<Language>()
        from theme in Gen.Constant("default").PlacedOrNone()
        from asOf in Day.Placed()
        from name in Name.Placed()
        from site in GeneratedCodes.Address.PlacedOrNone()
        from email in Gen.Elements("contact@ecole.example").PlacedOrNone()
        from colour in Gen.Elements("#2d3fa6", "#FFFFFF").PlacedOrNone()
        select new SiteSettings
        {
            Title = title,
            Summary = summary,
            Address = address,
            Language = language,
            Theme = theme,
            AsOf = asOf,
            Organisation = new Organisation { Name = name, Site = site, Email = email },
            BrandColour = colour,
        };

    /// <summary>Where the presentation of a certification begins.</summary>
    public static SourceSpan PresentationOf(Certification certification) => SourceSpan.StartOf($"{FolderOf(certification)}/presentation.md");

    /// <summary>All files of a site with this certification, and with those that it refers to.</summary>
    public static SortedDictionary<string, string> Files(SiteSettings settings, Certification certification)
    {
        var folder = FolderOf(certification);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["site.yaml"] = YamlFiles.Site(settings, YamlComments.None),
            [$"{folder}/certification.yaml"] = YamlFiles.Certification(certification, YamlComments.None),
        };
        foreach (var block in certification.Blocks) files[$"{folder}/blocs/{block.Code.Value.Slug}.yaml"] = YamlFiles.Block(block, YamlComments.None);
        foreach (var external in ExternalsOf(certification))
        {
            files[$"externes/{external.Number.Value.Slug}.yaml"] = YamlFiles.External(external, YamlComments.None);
        }

        if (certification.Publication is { } publication) files[$"{folder}/publication.yaml"] = YamlFiles.Publication(publication, YamlComments.None);
        if (certification.Presentation is { } presentation) files[$"{folder}/presentation.md"] = presentation.Source;
        return files;
    }

    /// <summary>Reads the files.</summary>
    public static ReadResult Read(IReadOnlyDictionary<string, string> files) =>
        CatalogueReader.Read(InputFolder.Of(
            files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal)));

    /// <summary>A certification after it was written to files and read from them.</summary>
    public static Certification Again(Certification certification)
    {
        var result = Read(Files(Bare, certification));
        Assert.True(result.Catalogue is not null, ErrorsOf(result));
        return Assert.Single(result.Catalogue!.Certifications);
    }

    /// <summary>The errors, for the message of a test; empty where there are none.</summary>
    public static string ErrorsOf(ReadResult result) => string.Join(
        "; ",
        result.Diagnostics.Where(fault => fault.Kind.Severity == Severity.Error).Select(fault => $"{fault.Place} {fault.Message(Language.English)}"));

    private static SiteSettings Bare { get; } = new()
    {
        Title = new("Passerelle", default),
        AsOf = new(new DateOnly(2030, 1, 1), default),
        Organisation = new Organisation { Name = new("École", default) },
    };

    private static IEnumerable<ExternalCertification> ExternalsOf(Certification certification)
    {
        var held = certification.Equivalences.SelectMany(equivalence => equivalence.Held).ToLookup(each => each.Number, each => each.Blocks);
        var numbers = certification.Replaces.Concat(certification.ReplacedBy).Concat(held.Select(group => group.Key)).Distinct();
        return numbers.Select(number => new ExternalCertification
        {
            Number = number,
            Title = new($"Certification {number}", default),
            Level = new(5, default),
            Blocks = held[number]
                .SelectMany(blocks => blocks)
                .Distinct()
                .Select(code => new ExternalBlock(code, new($"Bloc {code}", default)))
                .ToValueList(),
        });
    }

    private static string FolderOf(Certification certification) => $"certifications/{certification.Number.Value.Slug}";

    private static WebAddress Address(string text) => WebAddress.TryParse(text, out var address) ? address : throw new FormatException(text);
}
