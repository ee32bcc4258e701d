using System.Reflection;

namespace Passerelle.Site.Assets;

/// <summary>What npm installs: a <c>package.json</c> with the lock that fixes every version and its integrity.</summary>
/// <param name="Manifest">Text of <c>package.json</c>.</param>
/// <param name="Lock">Text of <c>package-lock.json</c>.</param>
public sealed record NodePackage(string Manifest, string Lock)
{
    /// <summary>The tools and fonts that the program itself needs.</summary>
    public static NodePackage OfProgram { get; } = Embedded("Assets");

    /// <summary>What typesets sheets. A list of its own: 50 MB that nobody downloads who builds without sheets.</summary>
    public static NodePackage OfSheets { get; } = Embedded("Sheets.Typst");

    /// <summary>Name of the folder that holds them in the cache: the same lock gives the same folder.</summary>
    public string Key { get; } = KeyOf(Lock);

    private static string KeyOf(string text)
    {
        using var digest = new Digest();
        // Git may have checked the lock out with other line ends; the packages are the same.
        digest.Add(text.ReplaceLineEndings("\n"));
        return digest.Finish();
    }

    private static NodePackage Embedded(string room) => new(Text($"{room}.package.json"), Text($"{room}.package-lock.json"));

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Passerelle.Site.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
