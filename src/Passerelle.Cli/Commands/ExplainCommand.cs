using System.CommandLine;
using Passerelle.Import;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Site;
using Passerelle.Site.Sheets;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle explain CODE</c>: what a fault is, why it is one, and an example.</summary>
internal static class ExplainCommand
{
    private static readonly BilingualText WhatToDo = new("Que faire", "What to do");

    private static ValueList<DiagnosticKind> Kinds => [.. DiagnosticKinds.All, .. SiteFaults.All, .. SheetFaults.All, .. ImportFaults.All];

    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string>("CODE") { Description = new BilingualText("Code d’une faute, comme PAS301", "Code of a fault, such as PAS301").In(terminal.Language) };
        var language = new Option<string>("--language")
        {
            Description = new BilingualText("Langue : fr ou en", "Language: fr or en").In(terminal.Language),
            DefaultValueFactory = _ => terminal.Language == Language.French ? "fr" : "en",
        };
        language.AcceptOnlyFromAmong("fr", "en");
        var command = new Command("explain", new BilingualText("Expliquer une faute", "Explain a fault").In(terminal.Language)) { code, language };
        command.SetAction(parsed => Explain(parsed.GetValue(code)!, parsed.GetValue(language) == "en" ? Language.English : Language.French, terminal));
        return command;
    }

    private static int Explain(string code, Language language, Terminal terminal)
    {
        var kind = Kinds.FirstOrDefault(k => k.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(code);
        terminal.Output.WriteLine($"{kind.Code} · {Shown(kind.Message.In(language))}");
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(kind.Explanation.In(language));
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(WhatToDo.In(language));
        terminal.Output.WriteLine($"  {Shown(kind.Hint.In(language))}");
        return ExitCode.Fine;
    }

    private static UsageException Unknown(string code)
    {
        var nearest = NearestWord.To(code, Kinds.Select(kind => kind.Code));
        return new UsageException(new(
            $"Aucune faute n’a le code « {code} »." + (nearest is null ? "" : $" Vouliez-vous dire « {nearest} » ?"),
            $"No fault has the code “{code}”." + (nearest is null ? "" : $" Did you mean “{nearest}”?")));
    }

    // A message without its arguments: what it would name becomes an ellipsis, and doubled braces are single again.
    private static string Shown(string message) => string.Format(System.Globalization.CultureInfo.InvariantCulture, message, "…", "…", "…", "…");
}
