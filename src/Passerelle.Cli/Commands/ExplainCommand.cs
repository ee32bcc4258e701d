using System.CommandLine;
using Passerelle.Audit;
using Passerelle.Cli.Auditing;
using Passerelle.Import;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Site;
using Passerelle.Site.Sheets;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle explain CODE</c>: what a fault or a rule of the audit is, why, and an example.</summary>
internal static class ExplainCommand
{
    private static readonly BilingualText WhatToDo = new("Que faire", "What to do");

    private static ValueList<DiagnosticKind> Kinds => [.. DiagnosticKinds.All, .. SiteFaults.All, .. SheetFaults.All, .. ImportFaults.All, .. AuditFaults.All];

    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string>("CODE")
        {
            Description = new BilingualText("Code d’une faute, comme PAS301, ou règle de l’audit, comme BLOC-03", "Code of a fault, such as PAS301, or rule of the audit, such as BLOC-03").In(terminal.Language),
        };
        var language = new Option<string>("--language")
        {
            Description = new BilingualText("Langue : fr ou en", "Language: fr or en").In(terminal.Language),
            DefaultValueFactory = _ => terminal.Language == Language.French ? "fr" : "en",
        };
        language.AcceptOnlyFromAmong("fr", "en");
        var command = new Command("explain", new BilingualText("Expliquer une faute ou une règle de l’audit", "Explain a fault or a rule of the audit").In(terminal.Language)) { code, language };
        command.SetAction(parsed => Explain(parsed.GetValue(code)!, parsed.GetValue(language) == "en" ? Language.English : Language.French, terminal));
        return command;
    }

    private static int Explain(string code, Language language, Terminal terminal)
    {
        if (RuleCatalog.Find(code) is { } rule) RuleExplanation.Write(rule, language, terminal);
        else Write(Kinds.FirstOrDefault(k => k.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(code), language, terminal);
        return ExitCode.Fine;
    }

    private static void Write(DiagnosticKind kind, Language language, Terminal terminal)
    {
        terminal.Output.WriteLine($"{kind.Code} · {Shown(kind.Message.In(language))}");
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(kind.Explanation.In(language));
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(WhatToDo.In(language));
        terminal.Output.WriteLine($"  {Shown(kind.Hint.In(language))}");
    }

    private static UsageException Unknown(string code)
    {
        var nearest = NearestWord.To(code, Kinds.Select(kind => kind.Code).Concat(RuleCatalog.All.Select(rule => rule.Id)));
        return new UsageException(new(
            $"Aucune faute et aucune règle n’a le code « {code} »." + (nearest is null ? "" : $" Vouliez-vous dire « {nearest} » ?"),
            $"No fault and no rule has the code “{code}”." + (nearest is null ? "" : $" Did you mean “{nearest}”?")));
    }

    // A message without its arguments: what it would name becomes an ellipsis, and doubled braces are single again.
    private static string Shown(string message) => string.Format(System.Globalization.CultureInfo.InvariantCulture, message, "…", "…", "…", "…");
}
