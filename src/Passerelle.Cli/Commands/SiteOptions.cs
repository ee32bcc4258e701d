using System.CommandLine;
using Passerelle.Cli.Building;
using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary>The options that say which site is made, and how: the same for <c>build</c> and <c>serve</c>.</summary>
internal sealed class SiteOptions
{
    private readonly InputOption input;
    private readonly Option<string?> theme;
    private readonly DayOption asOf;
    private readonly Option<bool> noSheets;
    private readonly Option<bool> audit;
    private readonly Option<bool> verbose;
    private readonly Language language;

    public SiteOptions(Terminal terminal)
    {
        language = terminal.Language;
        input = new(terminal);
        theme = new("--theme") { Description = new BilingualText("Thème, à la place de celui de site.yaml", "Theme, in place of the one in site.yaml").In(language) };
        asOf = new(terminal, new(
            "Jour pour lequel l’état des certifications est dit ; sinon SOURCE_DATE_EPOCH, sinon « etat_au » de site.yaml",
            "Day for which the state of certifications is told; else SOURCE_DATE_EPOCH, else etat_au of site.yaml"));
        noSheets = new("--no-sheets") { Description = new BilingualText("Faire le site sans fiches à télécharger", "Make the site without sheets to download").In(language) };
        audit = new("--audit") { Description = new BilingualText("Publier aussi le rapport pour l’auditeur, sous /audit/", "Publish the report for the auditor too, under /audit/").In(language) };
        verbose = new("--verbose") { Description = new BilingualText("Montrer la durée de chaque étape", "Show how long each step takes").In(language) };
    }

    public void AddTo(Command command)
    {
        command.Add(input.Option);
        command.Add(theme);
        command.Add(asOf.Option);
        command.Add(noSheets);
        command.Add(audit);
        command.Add(verbose);
    }

    public bool IsVerbose(ParseResult parsed) => parsed.GetValue(verbose);

    /// <summary>What the command line asks for.</summary>
    /// <exception cref="UsageException">The input folder is not there, or the environment holds no date.</exception>
    public BuildRequest Request(ParseResult parsed) => new(input.Of(parsed), parsed.GetValue(theme), asOf.Of(parsed))
    {
        WithSheets = !parsed.GetValue(noSheets),
        WithAudit = parsed.GetValue(audit),
        Language = language,
    };
}
