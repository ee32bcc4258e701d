using System.Diagnostics;
using Passerelle.Model;
using Spectre.Console;

namespace Passerelle.Cli.Reporting;

/// <summary>Shows how far long files have been read: a bar on a terminal; elsewhere a plain line now and then.</summary>
internal static class ShareDisplay
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private static readonly BilingualText Reading = new("Lecture de « {0} » : {1} %", "Reading “{0}”: {1}%");

    /// <summary>Does the work, and shows the shares that it reports for each name.</summary>
    public static T Show<T>(Terminal terminal, Language language, Func<Func<string, IProgress<double>>, T> work)
    {
        if (!terminal.HasColour) return work(name => new Lines(name, terminal, language));

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress().AutoClear(true).Start(context => work(name => new Bar(context.AddTask(Markup.Escape(name)))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value * task.MaxValue;
    }

    // The first line comes after a while: what is quick needs none.
    private sealed class Lines(string name, Terminal terminal, Language language) : IProgress<double>
    {
        private long last = Stopwatch.GetTimestamp();

        public void Report(double value)
        {
            if (Stopwatch.GetElapsedTime(last) < Between) return;
            last = Stopwatch.GetTimestamp();
            terminal.Error.WriteLine(string.Format(System.Globalization.CultureInfo.InvariantCulture, Reading.In(language), name, (int)(value * 100)));
        }
    }
}
