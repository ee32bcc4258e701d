namespace Passerelle.Site.Assets;

/// <summary>
/// A folder of the cache that is either whole or absent: it is filled under another name and then renamed, so that
/// neither a stopped program nor two programs at once can leave a half of it.
/// </summary>
/// <param name="Path">Full path.</param>
internal sealed record CacheEntry(string Path)
{
    public bool Exists => Directory.Exists(Path);

    /// <summary>Fills the folder; where another program was faster, its result is kept, since equal names hold equal content.</summary>
    public async Task FillAsync(Func<string, Task> fill)
    {
        var temporary = $"{Path}.{Guid.NewGuid():N}.tmp";
        Directory.CreateDirectory(temporary);
        try
        {
            await fill(temporary);
            MoveInto(temporary);
        }
        finally
        {
            if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        }
    }

    private void MoveInto(string temporary)
    {
        try
        {
            Directory.Move(temporary, Path);
        }
        catch (IOException) when (Exists)
        {
            // Another program renamed its own copy first; ours is removed by the caller.
        }
    }
}
