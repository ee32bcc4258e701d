using System.CommandLine;

namespace Passerelle.Cli.Commands;

internal static class NewCommand
{
    public static Command Create(Terminal terminal) => new("new", terminal.ToString());
}
