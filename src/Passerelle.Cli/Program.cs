using System.CommandLine;
using System.CommandLine.Invocation;
using Passerelle.Cli.Commands;
using Passerelle.Cli.Importing;
using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli;

/// <summary>The program: its commands, and how each of them ends.</summary>
internal static class Program
{
    private static readonly BilingualText Description = new(
        "Passerelle fait d’un référentiel de certifications, écrit en YAML, un site statique.",
        "Passerelle makes a static site of a referential of certifications written in YAML.");

    public static Task<int> Main(string[] arguments) => RunAsync(arguments, Terminal.OfProcess());

    /// <summary>Runs one command line on a terminal, and answers with the exit code.</summary>
    public static Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation = default) =>
        RunAsync(arguments, terminal, OfficialFormats.OfProgram, cancellation);

    /// <summary>Runs one command line with formats of its own.</summary>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, OfficialFormats formats, CancellationToken cancellation = default)
    {
        var program = new RootCommand(Description.In(terminal.Language))
        {
            BuildCommand.Create(terminal),
            ServeCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ImportCommand.Create(terminal, formats),
            ExportCommand.Create(terminal, formats),
            DiffCommand.Create(terminal),
            NewCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };
        var parsed = program.Parse(arguments);
        if (parsed.Action is ParseErrorAction) return UsageErrors.Tell(parsed, terminal);
        try
        {
            var streams = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(streams, cancellation);
        }
        catch (UsageException usage)
        {
            return UsageErrors.Tell(usage, terminal);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            return InternalFault.Tell(fault, arguments, terminal);
        }
    }
}
