using System.CommandLine;
using System.CommandLine.Parsing;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Cli.Commands;

/// <summary>Tells what is wrong with a command line.</summary>
internal static class UsageErrors
{
    private static readonly BilingualText Unknown = new("« {0} » n’est pas une commande ni une option connue.", "“{0}” is not a known command or option.");
    private static readonly BilingualText Meant = new("Vouliez-vous dire « {0} » ?", "Did you mean “{0}”?");
    private static readonly BilingualText NoValue = new("« {0} » attend une valeur.", "“{0}” needs a value.");
    private static readonly BilingualText Help = new("« {0} --help » montre ce qui est possible.", "“{0} --help” shows what is possible.");

    public static int Tell(UsageException usage, Terminal terminal)
    {
        terminal.Error.WriteLine(usage.Text.In(terminal.Language));
        return ExitCode.Usage;
    }

    public static int Tell(ParseResult parsed, Terminal terminal)
    {
        var language = terminal.Language;
        var command = parsed.CommandResult.Command;
        if (parsed.Tokens.Count == 0)
        {
            command.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = terminal.Error });
            return ExitCode.Usage;
        }

        foreach (var token in parsed.UnmatchedTokens) terminal.Error.WriteLine(UnknownToken(token, command, language));
        if (parsed.UnmatchedTokens.Count == 0)
        {
            foreach (var error in parsed.Errors) terminal.Error.WriteLine(TextOf(error, language));
        }

        terminal.Error.WriteLine(Fill(Help.In(language), NameOf(command)));
        return ExitCode.Usage;
    }

    private static string UnknownToken(string token, Command command, Language language)
    {
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name));
        var text = Fill(Unknown.In(language), token);
        return NearestWord.To(token, known) is { } nearest ? $"{text} {Fill(Meant.In(language), nearest)}" : text;
    }

    private static string TextOf(ParseError error, Language language) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => Fill(NoValue.In(language), option.Option.Name),
        ArgumentResult { Tokens.Count: 0 } argument => Fill(NoValue.In(language), argument.Argument.Name),
        _ => error.Message,
    };

    private static string NameOf(Command command) => command is RootCommand ? "passerelle" : $"passerelle {command.Name}";

    private static string Fill(string text, string value) => text.Replace("{0}", value, StringComparison.Ordinal);
}
