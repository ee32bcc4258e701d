using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Passerelle.Site.Tests.Exports;

/// <summary>Files are held to those in <c>Golden/</c>, laid out for the eye; PASSERELLE_UPDATE=1 writes them again: read them before you commit them.</summary>
internal static class GoldenFile
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void AssertJson(string name, byte[] actual) => AssertText(name, JsonNode.Parse(actual)!.ToJsonString(Layout) + "\n");

    public static void AssertText(string name, string actual)
    {
        var file = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("PASSERELLE_UPDATE") == "1") File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "themes"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository."), "tests", "Passerelle.Site.Tests", "Exports", "Golden");
    }
}
