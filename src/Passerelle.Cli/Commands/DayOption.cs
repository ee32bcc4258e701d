using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary><c>--as-of</c>, the only clock of the program; without it, the environment may give the day.</summary>
internal sealed class DayOption
{
    private readonly Terminal terminal;

    public DayOption(Terminal terminal, BilingualText description)
    {
        this.terminal = terminal;
        Option = new("--as-of")
        {
            HelpName = new BilingualText("AAAA-MM-JJ", "YYYY-MM-DD").In(terminal.Language),
            Description = description.In(terminal.Language),
        };
        Option.Validators.Add(RequireDate);
    }

    public Option<string?> Option { get; }

    /// <summary>The day, or null where neither the command line nor the environment gives one.</summary>
    /// <exception cref="UsageException">The environment holds no date.</exception>
    public DateOnly? Of(ParseResult parsed) => parsed.GetValue(Option) is { } written ? ParseDate(written) : AsOfDate.FromEnvironment(terminal.Variable);

    private void RequireDate(OptionResult result)
    {
        if (result.Tokens is not [var token] || ParseDate(token.Value) is not null) return;
        result.AddError(new BilingualText(
            $"« {token.Value} » n’est pas une date : écrivez-la AAAA-MM-JJ, par exemple 2026-11-21.",
            $"“{token.Value}” is not a date: write it YYYY-MM-DD, 2026-11-21 for instance.").In(terminal.Language));
    }

    private static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
