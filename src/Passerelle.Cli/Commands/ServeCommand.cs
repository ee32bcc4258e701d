using System.CommandLine;
using System.CommandLine.Parsing;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using Passerelle.Cli.Building;
using Passerelle.Cli.Reporting;
using Passerelle.Cli.Serve;
using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle serve</c>: shows the site while it is being written.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 4000;

    private static readonly BilingualText Taken = new("Le port {0} est pris ; un autre a été trouvé.", "Port {0} is taken; another one was found.");
    private static readonly BilingualText Ready = new("Aperçu : {0} (Ctrl+C pour arrêter)", "Preview: {0} (Ctrl+C to stop)");
    private static readonly BilingualText NoBrowser = new("Aucun navigateur ne s’est ouvert : suivez l’adresse vous-même.", "No browser opened: follow the address yourself.");

    // A site that is published below a path is previewed at the root, and its 404 page must lead there.
    private static WebAddress? Local { get; } = WebAddress.TryParse("http://127.0.0.1/", out var root) ? root : null;

    public static Command Create(Terminal terminal)
    {
        var language = terminal.Language;
        var site = new SiteOptions(terminal);
        var port = new Option<int>("--port")
        {
            Description = new BilingualText("Port ; s’il est pris, le suivant qui est libre", "Port; where it is taken, the next free one").In(language),
            DefaultValueFactory = _ => UsualPort,
        };
        port.Validators.Add(result => RequirePort(result, language));
        var open = new Option<bool>("--open") { Description = new BilingualText("Ouvrir le navigateur", "Open the browser").In(language) };

        var command = new Command("serve", new BilingualText("Montrer le site pendant qu’on l’écrit", "Show the site while it is being written").In(language)) { port, open };
        site.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            RunAsync(site.Request(parsed) with { Address = Local }, parsed.GetValue(port), parsed.GetValue(open), site.IsVerbose(parsed), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(BuildRequest request, int port, bool open, bool verbose, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            using var watcher = new ChangeWatcher([request.Input, .. request.ThemeFolders]);
            var progress = ProgressDisplay.Lines(terminal);
            using var press = request.WithSheets ? BuildCommand.PressOf(terminal, progress) : null;
            var session = new PreviewSession(request, SiteTools.Of(terminal, progress), press, verbose, terminal);
            var first = await session.MakeAsync(cancellation);
            var preview = new Preview(first);
            await using var server = await PreviewServer.StartAsync(port, new PreviewAnswer(preview, cancellation), cancellation);
            Announce(server.Address, port, first.Language, terminal);
            if (open) OpenBrowser(server.Address, first.Language, terminal);
            await session.FollowAsync(preview, watcher, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C is how a preview ends.
        }

        return ExitCode.Fine;
    }

    private static void Announce(Uri address, int port, Language language, Terminal terminal)
    {
        if (port != 0 && address.Port != port) terminal.Error.WriteLine(Fill(Taken.In(language), port.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        terminal.Output.WriteLine(Fill(Ready.In(language), address.AbsoluteUri));
        terminal.Output.Flush();
    }

    private static void OpenBrowser(Uri address, Language language, Terminal terminal)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            terminal.Error.WriteLine(NoBrowser.In(language));
        }
    }

    private static void RequirePort(OptionResult result, Language language)
    {
        if (result.Tokens is not [var token] || (int.TryParse(token.Value, out var port) && port is >= 0 and <= IPEndPoint.MaxPort)) return;
        result.AddError(new BilingualText($"« {token.Value} » n’est pas un port : de 0 à 65535.", $"“{token.Value}” is not a port: 0 to 65535.").In(language));
    }

    private static string Fill(string text, string value) => text.Replace("{0}", value, StringComparison.Ordinal);
}
