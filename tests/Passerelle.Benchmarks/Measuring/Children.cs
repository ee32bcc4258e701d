using System.Globalization;

namespace Passerelle.Benchmarks.Measuring;

/// <summary>The processes that a process has started; only Linux tells of them.</summary>
internal static class Children
{
    /// <summary>Memory of all of them together, in bytes; 0 where there is none or nothing is told.</summary>
    public static long MemoryOf(int parent) => !OperatingSystem.IsLinux() ? 0 : Directory.EnumerateDirectories("/proc")
        .Select(folder => Read(Path.Combine(folder, "status")))
        .Where(status => Number(status, "PPid:") == parent)
        .Sum(status => Number(status, "VmRSS:") * 1024);

    private static long Number(string status, string name)
    {
        var line = status.Split('\n').FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
