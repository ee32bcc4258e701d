using System.Runtime.InteropServices;
using Passerelle.Model;

namespace Passerelle.Cli.Reporting;

/// <summary>Tells of a fault of the program itself, and what a report of it should say.</summary>
internal static class InternalFault
{
    private static readonly BilingualText Apology = new(
        "Erreur interne : ce n’est pas une faute de vos fichiers. Signalez-la avec les lignes qui suivent.",
        "Internal error: your files are not at fault. Report it with the lines below.");

    private static readonly BilingualText MoreWithVerbose = new("Avec --verbose, la trace complète s’y ajoute.", "With --verbose the whole trace is added.");

    public static int Tell(Exception fault, string[] arguments, Terminal terminal)
    {
        var isVerbose = arguments.Contains("--verbose");
        terminal.Error.WriteLine(Apology.In(terminal.Language));
        terminal.Error.WriteLine($"  passerelle {Version} · .NET {Environment.Version} · {RuntimeInformation.OSDescription}");
        terminal.Error.WriteLine($"  passerelle {string.Join(' ', arguments)}");
        terminal.Error.WriteLine($"  {(isVerbose ? fault.ToString() : $"{fault.GetType().Name}: {fault.Message}")}");
        if (!isVerbose) terminal.Error.WriteLine(MoreWithVerbose.In(terminal.Language));
        return ExitCode.Internal;
    }

    private static string Version => typeof(InternalFault).Assembly.GetName().Version?.ToString() ?? "?";
}
