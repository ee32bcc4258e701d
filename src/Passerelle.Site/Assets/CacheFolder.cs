namespace Passerelle.Site.Assets;

/// <summary>Where the program keeps what it can make again: its Node tools and the bundles of themes.</summary>
/// <param name="Path">Full path of the folder; it need not exist yet.</param>
public sealed record CacheFolder(string Path)
{
    /// <summary>The folder of this user, as the environment says.</summary>
    public static CacheFolder OfUser() => From(Environment.GetEnvironmentVariable);

    /// <summary>The folder that these environment variables lead to.</summary>
    public static CacheFolder From(Func<string, string?> variable)
    {
        if (NonEmpty(variable("PASSERELLE_CACHE")) is { } own) return new(System.IO.Path.GetFullPath(own));
        if (NonEmpty(variable("XDG_CACHE_HOME")) is { } shared) return Inside(shared);
        if (OperatingSystem.IsWindows()) return Inside(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData));
        return Inside(System.IO.Path.Combine(Home(variable), ".cache"));
    }

    private static string Home(Func<string, string?> variable) =>
        NonEmpty(variable("HOME")) ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    private static CacheFolder Inside(string parent) => new(System.IO.Path.GetFullPath(System.IO.Path.Combine(parent, "passerelle")));

    private static string? NonEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
