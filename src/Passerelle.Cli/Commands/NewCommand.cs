using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Passerelle.Cli.New;
using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle new DIR</c>: a small site to begin with.</summary>
internal static class NewCommand
{
    private static readonly BilingualText Done = new("Le site d’exemple est prêt. Pour le voir, puis pour l’écrire :", "The sample site is ready. To see it, then to write it:");

    public static Command Create(Terminal terminal)
    {
        var language = terminal.Language;
        var folder = new Argument<string>("DIR") { Description = new BilingualText("Dossier à créer", "Folder to be made").In(language) };
        var title = new Option<string>("--title")
        {
            Description = new BilingualText("Titre du site", "Title of the site").In(language),
            DefaultValueFactory = _ => "Certifications de l’école",
        };
        title.Validators.Add(result => RequireOneLine(result, language));
        var command = new Command("new", new BilingualText("Créer un petit site d’exemple", "Make a small sample site").In(language)) { folder, title };
        command.SetAction(parsed => Create(parsed.GetValue(folder)!, parsed.GetValue(title)!, terminal));
        return command;
    }

    private static int Create(string folder, string title, Terminal terminal)
    {
        RequireEmpty(folder);
        foreach (var (path, text) in NewSite.Files(title))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        var program = OwnName.Find(Environment.ProcessPath, terminal.Variable("PATH"));
        terminal.Output.WriteLine(Done.In(terminal.Language));
        terminal.Output.WriteLine($"  {program} serve --input {OwnName.Quoted(Path.Combine(folder, "input"))}");
        terminal.Output.WriteLine($"  {program} build --input {OwnName.Quoted(Path.Combine(folder, "input"))} --output {OwnName.Quoted(Path.Combine(folder, "output"))}");
        return ExitCode.Fine;
    }

    private static void RequireEmpty(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new UsageException(new(
                $"« {folder} » n’est pas un dossier vide : rien n’y a été écrit. Choisissez un autre nom.",
                $"“{folder}” is not an empty folder: nothing was written there. Choose another name."));
        }
    }

    private static void RequireOneLine(OptionResult result, Language language)
    {
        if (result.Tokens is [var token] && (token.Value.Any(char.IsControl) || string.IsNullOrWhiteSpace(token.Value)))
            result.AddError(new BilingualText("Le titre tient sur une ligne et n’est pas vide.", "The title is one line and not empty.").In(language));
    }
}
