using Passerelle.Model;
using Spectre.Console;

namespace Passerelle.Cli.Reporting;

/// <summary>Shows that something is going on: a moving line on a terminal; elsewhere a plain line for what takes long.</summary>
internal static class ProgressDisplay
{
    /// <summary>Does the work, and shows what it is and what it reports.</summary>
    public static async Task<T> ShowAsync<T>(Terminal terminal, BilingualText working, Func<IProgress<BilingualText>, Task<T>> work)
    {
        if (!terminal.HasColour) return await work(Lines(terminal));

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return await console.Status().StartAsync(
            working.In(terminal.Language),
            status => work(new Relay(text => status.Status(Markup.Escape(text.In(terminal.Language))))));
    }

    /// <summary>A plain line for each report.</summary>
    public static IProgress<BilingualText> Lines(Terminal terminal) => new Relay(text => terminal.Error.WriteLine(text.In(terminal.Language)));

    private sealed class Relay(Action<BilingualText> tell) : IProgress<BilingualText>
    {
        public void Report(BilingualText value) => tell(value);
    }
}
