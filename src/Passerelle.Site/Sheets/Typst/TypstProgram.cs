using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using Passerelle.Site.Assets;

namespace Passerelle.Site.Sheets.Typst;

/// <summary>What a worker runs: a script over installed packages.</summary>
/// <param name="tools">The packages.</param>
/// <param name="script">The script, a module; it is handed over as text, so that nothing of it lies on the disk.</param>
public sealed class TypstProgram(NodeTools tools, string script)
{
    // Fonts of the machine would make other bytes on another one. Only a file can say that there are none.
    private const string FontsFile = "no-system-fonts.conf";
    private const string Fonts = """<?xml version="1.0"?><fontconfig><dir>/passerelle-no-fonts</dir></fontconfig>""";

    // Typst asks the network for the packages that a template imports, or its cache of them. A closed port and no cache: it finds none.
    private const string ClosedPort = "http://127.0.0.1:9";
    private const string NoFolder = "/passerelle-no-packages";

    /// <summary>The script that the program comes with.</summary>
    public static string OwnScript { get; } = ReadScript();

    /// <summary>All that decides about a document beside its template and its words.</summary>
    public string Key => tools.Key + script;

    /// <summary>Makes sure that a worker can be started, as far as that is known without starting one.</summary>
    /// <exception cref="AssetException">Node is missing or too old.</exception>
    public Task RequireAsync(CancellationToken cancellation) => tools.RequireAsync(cancellation);

    /// <summary>Starts the script; the packages are installed where need be.</summary>
    /// <exception cref="AssetException">Node is missing, or the packages cannot be had.</exception>
    internal async Task<Process> StartAsync(CancellationToken cancellation)
    {
        var folder = await tools.FolderAsync(cancellation);
        var fonts = Path.Combine(folder, FontsFile);
        if (!File.Exists(fonts)) await File.WriteAllTextAsync(fonts, Fonts, cancellation);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("node", ["--input-type=module", "--eval", script])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
            Environment =
            {
                ["FONTCONFIG_FILE"] = fonts,
                ["HTTPS_PROXY"] = ClosedPort, ["https_proxy"] = ClosedPort, ["NO_PROXY"] = "", ["no_proxy"] = "",
                ["XDG_CACHE_HOME"] = NoFolder, ["XDG_DATA_HOME"] = NoFolder,
            },
        };
        try
        {
            return Process.Start(start) ?? throw new AssetException(AssetFault.NodeMissing);
        }
        catch (Win32Exception notFound)
        {
            throw new AssetException(AssetFault.NodeMissing, inner: notFound);
        }
    }

    private static string ReadScript()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Passerelle.Site.Sheets.Typst.worker.mjs")
            ?? throw new InvalidOperationException("worker.mjs is not embedded in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
