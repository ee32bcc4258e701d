using System.Security.Cryptography;
using System.Text;

namespace Passerelle.Site.Output;

/// <summary>
/// What Passerelle wrote into an output folder: one line a file, its SHA-256 and its path, ordered by path. It tells
/// which files are ours, so that no other is ever removed.
/// </summary>
internal sealed class Manifest(IReadOnlyDictionary<string, string> hashes)
{
    public const string FileName = ".passerelle";

    public IReadOnlyDictionary<string, string> Hashes => hashes;

    public static Manifest Of(IEnumerable<SiteFile> files) => new(files
        .AsParallel()
        .Select(file => (file.Path, Hash: Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))))
        .ToDictionary(entry => entry.Path, entry => entry.Hash, StringComparer.Ordinal));

    public static Manifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        var entries = File.ReadAllLines(path).Select(line => line.Split("  ", 2)).Where(parts => parts.Length == 2 && IsInside(parts[1]));
        return new(entries.ToDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal));
    }

    // What a manifest names may be removed: a line that leads out of its folder is none of ours.
    private static bool IsInside(string path) => !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(
        hashes.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Value}  {entry.Key}\n")));
}
