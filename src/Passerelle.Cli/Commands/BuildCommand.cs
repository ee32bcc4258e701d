using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using Passerelle.Cli.Auditing;
using Passerelle.Cli.Building;
using Passerelle.Cli.Reporting;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Sheets;
using Passerelle.Site.Sheets.Typst;
using Passerelle.Site.Templates;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle build</c>: writes the site.</summary>
internal static class BuildCommand
{
    private static readonly BilingualText Working = new("Construction du site…", "Building the site…");

    public static Command Create(Terminal terminal)
    {
        var language = terminal.Language;
        var site = new SiteOptions(terminal);
        var output = new Option<string>("--output")
        {
            Description = new BilingualText("Dossier où le site est écrit", "Folder where the site is written").In(language),
            DefaultValueFactory = _ => "output",
        };
        var address = new Option<string?>("--base-url")
        {
            HelpName = "URL",
            Description = new BilingualText("Adresse publique, à la place de celle de site.yaml", "Public address, in place of the one in site.yaml").In(language),
        };
        address.Validators.Add(result => RequireAddress(result, language));
        var strict = new Option<bool>("--strict") { Description = new BilingualText("Tenir les avertissements pour des fautes", "Treat warnings as faults").In(language) };
        var offline = new Option<bool>("--offline") { Description = new BilingualText("Faire un site qui se lit depuis le disque, sans serveur", "Make a site that is read from the disk, without a server").In(language) };

        var command = new Command("build", new BilingualText("Écrire le site", "Write the site").In(language)) { output, address, strict, offline };
        site.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var request = site.Request(parsed) with { Address = AddressOf(parsed.GetValue(address)), Offline = parsed.GetValue(offline) };
            return RunAsync(request, parsed.GetValue(output)!, parsed.GetValue(strict), site.IsVerbose(parsed), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(BuildRequest request, string output, bool strict, bool verbose, Terminal terminal, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        var times = new StepTimes();
        var attempt = await ProgressDisplay.ShowAsync(terminal, Working, async progress =>
        {
            var tools = SiteTools.Of(terminal, progress);
            using var press = request.WithSheets ? PressOf(terminal, progress, SheetBar.Of(progress, terminal.HasColour)) : null;
            return await new SitePipeline(request, tools, press, new TemplateCache(), times).WriteAsync(output, strict, cancellation);
        });

        DiagnosticPrinter.Print(attempt, terminal);
        if (verbose) StepTimesPrinter.Print(times, terminal);
        var sentences = new Sentences(attempt.Language);
        if (attempt.Audit is { Findings.Count: > 0 } audit) terminal.Output.WriteLine(new AuditSentences(attempt.Language).InPassing(audit));
        terminal.Output.WriteLine(attempt.Report is { } report
            ? sentences.Written(attempt, report, output, Stopwatch.GetElapsedTime(start))
            : sentences.NothingWritten(attempt));
        return attempt.Report is null ? ExitCode.Faults : ExitCode.Fine;
    }

    /// <summary>The press of this user, with its tools in their cache.</summary>
    internal static SheetPress PressOf(Terminal terminal, IProgress<BilingualText> progress, IProgress<SheetProgress>? bar = null)
    {
        var cache = CacheFolder.From(terminal.Variable);
        return new SheetPress(new TypstProgram(new NodeTools(NodePackage.OfSheets, cache, progress), TypstProgram.OwnScript), cache, bar);
    }

    private static void RequireAddress(OptionResult result, Language language)
    {
        if (result.Tokens is not [var token] || AddressOf(token.Value) is not null) return;
        result.AddError(new BilingualText(
            $"« {token.Value} » n’est pas une adresse : elle commence par https://.",
            $"“{token.Value}” is not an address: it begins with https://.").In(language));
    }

    private static WebAddress? AddressOf(string? text) =>
        text is not null && text.StartsWith("http", StringComparison.Ordinal) && WebAddress.TryParse(text, out var address) ? address : null;
}
