using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>What names a sheet: it stands above its title and at the foot of each page.</summary>
public sealed record SheetHead
{
    /// <summary>The kind of sheet in words.</summary>
    public required string Kind { get; init; }

    /// <summary>Title of what the sheet is about.</summary>
    public required string Title { get; init; }

    /// <summary>Code that names it from anywhere: <c>RNCP41481BC01</c>, or the number of the certification.</summary>
    public required string Code { get; init; }

    /// <summary>Number of the certification.</summary>
    public required string CertificationNumber { get; init; }

    /// <summary>Title of the certification.</summary>
    public required string CertificationTitle { get; init; }

    /// <summary>The school.</summary>
    public required string School { get; init; }

    /// <summary>Level in words, or null where the certification has none.</summary>
    public required string? Level { get; init; }

    /// <summary>State of the certification in words.</summary>
    public required string State { get; init; }

    /// <summary>"État au 21 novembre 2026".</summary>
    public required string AsOf { get; init; }

    /// <summary>The day that states are told for.</summary>
    public required DateOnly AsOfDay { get; init; }

    /// <summary>Permanent address of the page that the sheet prints, absolute; null for a site without an address.</summary>
    public required string? Address { get; init; }

    /// <summary><c>fr</c> or <c>en</c>.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>The school's colour, <c>#rrggbb</c>.</summary>
    public required string Colour { get; init; }

    /// <summary>Twelve hexadecimal digits that name the words of the sheet; see <see cref="SheetHash"/>.</summary>
    public string Hash { get; init; } = "";

    internal static SheetHead Of(SheetSubject subject, Certification certification, Typeset say, WebAddress? address)
    {
        var settings = say.Source.Catalogue.Settings;
        var page = (address ?? settings.Address?.Value) is { } site ? site.Href.TrimEnd('/') + subject.Page.Path : null;
        return new()
        {
            Kind = say[subject.Kind],
            Title = say.Of(subject.Title),
            Code = subject.Code,
            CertificationNumber = certification.Number.Value.Value,
            CertificationTitle = say.Of(certification.Title.Value),
            School = say.Of(settings.Organisation.Name.Value),
            Level = certification.Level is { } level ? say[$"index.levels.names.{level.Value}"] : null,
            State = say.Of(StateLine.Of(certification, say.Source).Text),
            AsOf = say.Fill("sheets.asOf", ("date", say.Source.AsOf)),
            AsOfDay = say.Source.AsOf,
            Address = page,
            LanguageTag = say.Words.Tag,
            Colour = ColourOf(settings).ToString(),
        };
    }

    // A colour that cannot be read is a fault of the site, which its pages report.
    private static BrandColour ColourOf(SiteSettings settings) =>
        settings.BrandColour is { } written && BrandColour.Parse(written.Value) is { } colour ? colour : BrandColour.Default;
}
