using Passerelle.Model;

namespace Passerelle.Cli.Building;

/// <summary>Which site is to be made, and how.</summary>
/// <param name="Input">Folder that holds <c>site.yaml</c>.</param>
/// <param name="Theme">Theme in place of the one of the site, or null.</param>
/// <param name="AsOf">Day in place of the one of the site, or null.</param>
internal sealed record BuildRequest(string Input, string? Theme, DateOnly? AsOf)
{
    /// <summary>Public address in place of the one of the site, or null.</summary>
    public WebAddress? Address { get; init; }

    /// <summary>Whether the site will be read from the disk, without a server.</summary>
    public bool Offline { get; init; }

    /// <summary>Whether there are sheets to download.</summary>
    public bool WithSheets { get; init; } = true;

    /// <summary>Whether the report for the auditor is part of the site.</summary>
    public bool WithAudit { get; init; }

    /// <summary>Language of what is said before the site says its own.</summary>
    public Language Language { get; init; }

    /// <summary>Where themes are looked for: beside the input, then beside the program.</summary>
    public IReadOnlyList<string> ThemeFolders =>
    [
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Input))) ?? Input, "themes"),
        Path.Combine(AppContext.BaseDirectory, "themes"),
    ];
}
