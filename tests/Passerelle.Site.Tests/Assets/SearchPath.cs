namespace Passerelle.Site.Tests.Assets;

/// <summary>Tests that change PATH, which is one for the whole process, run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SearchPath
{
    public const string Name = "PATH";

    /// <summary>Lets programs be found only in one folder, until disposed.</summary>
    internal static IDisposable Only(string folder)
    {
        var before = Environment.GetEnvironmentVariable("PATH");
        Environment.SetEnvironmentVariable("PATH", folder);
        return new Restored(before);
    }

    private sealed class Restored(string? before) : IDisposable
    {
        public void Dispose() => Environment.SetEnvironmentVariable("PATH", before);
    }
}

/// <summary>A test whose stand-ins for programs are shell scripts.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Stand-ins for node and npm are shell scripts.";
    }
}
