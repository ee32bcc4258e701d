using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Passerelle.Cli.Building;
using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary>The options that say which site is made, and how: the same for <c>build</c> and <c>serve</c>.</summary>
internal sealed class SiteOptions
{
    private readonly Terminal terminal;
    private readonly Option<string> input;
    private readonly Option<string?> theme;
    private readonly Option<string?> asOf;
    private readonly Option<bool> verbose;

    public SiteOptions(Terminal terminal)
    {
        this.terminal = terminal;
        var language = terminal.Language;
        input = new("--input")
        {
            Description = new BilingualText("Dossier qui contient site.yaml", "Folder that holds site.yaml").In(language),
            DefaultValueFactory = _ => "input",
        };
        theme = new("--theme") { Description = new BilingualText("Thème, à la place de celui de site.yaml", "Theme, in place of the one in site.yaml").In(language) };
        asOf = new("--as-of")
        {
            HelpName = new BilingualText("AAAA-MM-JJ", "YYYY-MM-DD").In(language),
            Description = new BilingualText(
                "Jour pour lequel l’état des certifications est dit ; sinon SOURCE_DATE_EPOCH, sinon « etat_au » de site.yaml",
                "Day for which the state of certifications is told; else SOURCE_DATE_EPOCH, else etat_au of site.yaml").In(language),
        };
        asOf.Validators.Add(RequireDate);
        verbose = new("--verbose") { Description = new BilingualText("Montrer la durée de chaque étape", "Show how long each step takes").In(language) };
    }

    public void AddTo(Command command)
    {
        command.Add(input);
        command.Add(theme);
        command.Add(asOf);
        command.Add(verbose);
    }

    public bool IsVerbose(ParseResult parsed) => parsed.GetValue(verbose);

    /// <summary>What the command line asks for.</summary>
    /// <exception cref="UsageException">The input folder is not there, or the environment holds no date.</exception>
    public BuildRequest Request(ParseResult parsed)
    {
        var folder = parsed.GetValue(input)!;
        if (!Directory.Exists(folder))
        {
            throw new UsageException(new(
                $"Le dossier « {folder} » n’existe pas. Indiquez celui qui contient site.yaml par --input, ou créez un site par « passerelle new ».",
                $"The folder “{folder}” does not exist. Name the one that holds site.yaml with --input, or make a site with “passerelle new”."));
        }

        var day = parsed.GetValue(asOf) is { } written ? ParseDate(written) : AsOfDate.FromEnvironment(terminal.Variable);
        return new BuildRequest(folder, parsed.GetValue(theme), day);
    }

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
