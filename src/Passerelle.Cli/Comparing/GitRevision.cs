using System.Globalization;
using System.Text;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Comparing;

/// <summary>Reads a folder as it stands in a revision of its repository. The work tree is not touched.</summary>
internal static class GitRevision
{
    private const string LinkMode = "120000";

    /// <summary>The folder at a revision.</summary>
    /// <param name="folder">The folder, in the work tree of a repository.</param>
    /// <param name="revision">Name of a commit, a branch or a tag.</param>
    /// <param name="program">The git to run.</param>
    /// <exception cref="GitException">There is no git, no repository, no such revision, or no such folder in it.</exception>
    public static InputFolder Read(string folder, string revision, string program = "git")
    {
        var git = new GitProcess(program, folder);
        var prefix = Text(git.Run("rev-parse", "--show-prefix")) ?? throw new GitException(GitRefusal.NoRepository);
        if (!IsName(revision)) throw new GitException(GitRefusal.NoRevision);
        var tree = Text(git.Run("rev-parse", "--verify", "--quiet", revision + "^{tree}")) ?? throw new GitException(GitRefusal.NoRevision);
        var root = prefix.Length == 0 ? tree : $"{tree}:{prefix.TrimEnd('/')}";
        var listing = git.Run("ls-tree", "-r", "-z", "-l", "--full-tree", root) ?? throw new GitException(GitRefusal.NoFolder);
        var entries = Entries(listing).Where(entry => !IsHidden(entry.Path)).ToList();
        var contents = Contents(git, entries);
        return InputFolder.Of(revision, entries.Select(entry => new StoredFile(entry.Path, entry.Length, entry.IsLink, contents.GetValueOrDefault(entry.Id, []))));
    }

    // A name that begins with a hyphen would be an option.
    private static bool IsName(string revision) => revision.Length > 0 && revision[0] != '-' && !revision.Any(char.IsControl);

    private static string? Text(byte[]? output) => output is null ? null : Encoding.UTF8.GetString(output).TrimEnd('\n', '\r');

    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));

    /// <summary>Lines as <c>100644 blob 3b18… 512⇥certifications/…</c>, each ended by a null character.</summary>
    private static IEnumerable<TreeEntry> Entries(byte[] listing)
    {
        foreach (var line in Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var parts = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts is [var mode, "blob", var id, var size])
                yield return new(line[(tab + 1)..], id, long.Parse(size, CultureInfo.InvariantCulture), mode == LinkMode);
        }
    }

    /// <summary>The bytes of the files that will be read, by their identifier: for each a line <c>3b18… blob 512</c>, the bytes and a new line.</summary>
    private static Dictionary<string, byte[]> Contents(GitProcess git, List<TreeEntry> entries)
    {
        var wanted = entries.Where(entry => !entry.IsLink && entry.Length <= InputFolder.LargestFile).Select(entry => entry.Id).Distinct(StringComparer.Ordinal).ToList();
        ReadOnlySpan<byte> batch = git.Run(["cat-file", "--batch"], string.Concat(wanted.Select(id => id + "\n"))) ?? throw new GitException(GitRefusal.NoFolder);
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var id in wanted)
        {
            var end = batch.IndexOf((byte)'\n');
            var size = int.Parse(Encoding.ASCII.GetString(batch[..end]).Split(' ')[^1], CultureInfo.InvariantCulture);
            contents[id] = batch.Slice(end + 1, size).ToArray();
            batch = batch[(end + size + 2)..];
        }

        return contents;
    }

    private readonly record struct TreeEntry(string Path, string Id, long Length, bool IsLink);
}
