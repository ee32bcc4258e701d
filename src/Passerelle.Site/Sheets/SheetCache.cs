using System.Collections.Concurrent;
using Passerelle.Site.Assets;
using Passerelle.Site.Sheets.Typst;

namespace Passerelle.Site.Sheets;

/// <summary>
/// Documents made before, on disk, each under the digest of all that decides about it. Above a size, those go that this
/// program has not used, the oldest first. Safe to use from several threads.
/// </summary>
/// <param name="cache">Where to keep them.</param>
/// <param name="most">How many bytes may stay that are not in use; half of them are left after a clearing.</param>
internal sealed class SheetCache(CacheFolder cache, long most = SheetCache.Most)
{
    private const long Most = 256L << 20;
    private const string Extension = ".sheet";

    // Another build of this program may write other bytes.
    private static readonly string OwnCode = typeof(SheetCache).Module.ModuleVersionId.ToString();

    private readonly string folder = Path.Combine(cache.Path, "sheets");
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);
    private volatile bool hasGrown;

    /// <summary>The digest of compiler, fonts, templates, format, words and day.</summary>
    public static string Key(TypstProgram program, SheetTemplates templates, TypesetSheet sheet)
    {
        using var digest = new Digest();
        digest.Add(program.Key);
        digest.Add(templates.Key);
        digest.Add(sheet.Template);
        digest.Add(sheet.Format);
        digest.Add(sheet.Digest());
        digest.Add($"{sheet.Day:yyyy-MM-dd}");
        return digest.Finish();
    }

    /// <summary>The digest of this program, the kind of a file and all that decides about its content.</summary>
    public static string Key(string name, string says)
    {
        using var digest = new Digest();
        digest.Add(OwnCode);
        digest.Add(Path.GetExtension(name));
        digest.Add(says);
        return digest.Finish();
    }

    /// <summary>The document of this key, or null where it was never made.</summary>
    public byte[]? Find(string key)
    {
        try
        {
            var bytes = File.ReadAllBytes(FileOf(key));
            used[FileOf(key)] = true;
            return bytes;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Keeps a document. It is whole or absent: it is written under another name first.</summary>
    public void Keep(string key, byte[] document)
    {
        Directory.CreateDirectory(folder);
        var (file, temporary) = (FileOf(key), Path.Combine(folder, $"{Guid.NewGuid():N}.tmp"));
        File.WriteAllBytes(temporary, document);
        File.Move(temporary, file, overwrite: true);
        used[file] = true;
        hasGrown = true;
    }

    /// <summary>Clears what is too much, where something was kept since the last time.</summary>
    public void Clear()
    {
        if (!hasGrown) return;
        hasGrown = false;
        var others = new DirectoryInfo(folder).GetFiles("*" + Extension).Where(file => !used.ContainsKey(file.FullName)).OrderBy(file => file.LastWriteTimeUtc).ToList();
        var size = others.Sum(file => file.Length);
        if (size <= most) return;
        foreach (var file in others.TakeWhile(_ => size > most / 2))
        {
            size -= file.Length;
            file.Delete();
        }
    }

    private string FileOf(string key) => Path.Combine(folder, key + Extension);
}
