namespace Passerelle.Model;

/// <summary>Languages of the interface.</summary>
public enum Language
{
    /// <summary>French.</summary>
    French,

    /// <summary>English.</summary>
    English,
}

/// <summary>What <c>site.yaml</c> says.</summary>
public sealed record SiteSettings
{
    /// <summary>The version of the input format that this program reads.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Title of the site.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>One sentence for the home page and for search engines.</summary>
    public Located<string>? Summary { get; init; }

    /// <summary>Public address of the site, without a final slash; null for a site that only stands in a folder.</summary>
    public Located<WebAddress>? Address { get; init; }

    /// <summary>Language of the interface.</summary>
    public Language Language { get; init; } = Language.French;

    /// <summary>Name of the theme.</summary>
    public Located<string>? Theme { get; init; }

    /// <summary>The day that the content speaks of; states of certifications are told as of it, unless the command line says otherwise.</summary>
    public required Located<DateOnly> AsOf { get; init; }

    /// <summary>The school.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>The school's colour, <c>#rrggbb</c>.</summary>
    public Located<string>? BrandColour { get; init; }

    /// <summary>What the school says of the audit.</summary>
    public AuditSettings Audit { get; init; } = new();
}

/// <summary>The school that publishes the site.</summary>
public sealed record Organisation
{
    /// <summary>Name.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Web site.</summary>
    public Located<WebAddress>? Site { get; init; }

    /// <summary>Address for questions.</summary>
    public Located<string>? Email { get; init; }
}
