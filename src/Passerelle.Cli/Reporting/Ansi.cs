namespace Passerelle.Cli.Reporting;

/// <summary>Styles of a terminal.</summary>
internal static class Ansi
{
    public const string Bold = "\e[1m";

    private const string Reset = "\e[0m";

    /// <summary>A text in a style, where colours are welcome.</summary>
    public static string Styled(string text, string style, bool hasColour) => hasColour ? style + text + Reset : text;
}
