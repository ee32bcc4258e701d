using System.CommandLine;

namespace Passerelle.Cli.Commands;

internal static class ServeCommand
{
    public static Command Create(Terminal terminal) => new("serve", terminal.ToString());
}
