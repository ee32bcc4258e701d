using System.CommandLine;
using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary><c>--input</c>: the folder that holds site.yaml.</summary>
internal sealed class InputOption(Terminal terminal)
{
    public Option<string> Option { get; } = new("--input")
    {
        Description = new BilingualText("Dossier qui contient site.yaml", "Folder that holds site.yaml").In(terminal.Language),
        DefaultValueFactory = _ => "input",
    };

    /// <summary>The folder that the command line names.</summary>
    /// <exception cref="UsageException">It is not there.</exception>
    public string Of(ParseResult parsed)
    {
        var folder = parsed.GetValue(Option)!;
        Require(folder);
        return folder;
    }

    /// <summary>Refuses a folder that is not there.</summary>
    /// <exception cref="UsageException">It is not there.</exception>
    public static void Require(string folder)
    {
        if (Directory.Exists(folder)) return;
        throw new UsageException(new(
            $"Le dossier « {folder} » n’existe pas. Indiquez celui qui contient site.yaml par --input, ou créez un site par « passerelle new ».",
            $"The folder “{folder}” does not exist. Name the one that holds site.yaml with --input, or make a site with “passerelle new”."));
    }
}
