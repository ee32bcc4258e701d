using System.Text;
using Passerelle.Model;

namespace Passerelle.Cli;

/// <summary>Whom the program speaks to.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Diagnostics and progress.</param>
/// <param name="IsInteractive">A person reads along, so that progress may move.</param>
/// <param name="Variable">Reads an environment variable.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive, Func<string, string?> Variable)
{
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Whether colours and movement are welcome.</summary>
    public bool HasColour => IsInteractive && string.IsNullOrEmpty(Variable("NO_COLOR"));

    /// <summary>Whether results go to a file or to another program, which have no use for colours.</summary>
    public bool IsOutputRedirected { get; init; }

    /// <summary>Whether colours are welcome among results.</summary>
    public bool HasColouredOutput => HasColour && !IsOutputRedirected;

    /// <summary>Language of what is said before a site says its own: French, unless the environment asks for English.</summary>
    public Language Language
    {
        get
        {
            var locale = LocaleVariables.Select(Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
            return locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.French;
        }
    }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new(Console.Out, Console.Error, isTerminal, Environment.GetEnvironmentVariable) { IsOutputRedirected = Console.IsOutputRedirected };
    }
}
