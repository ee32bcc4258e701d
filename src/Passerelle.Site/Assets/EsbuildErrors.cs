using System.Globalization;
using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Site.Assets;

/// <summary>Reads the errors that esbuild prints: a headline, an empty line, and the indented place.</summary>
internal static partial class EsbuildErrors
{
    public static IReadOnlyList<AssetPlace> Read(string printed) =>
        [.. Error().Matches(printed.ReplaceLineEndings("\n")).Select(Place)];

    private static AssetPlace Place(Match error) =>
        new(new SourceSpan(error.Groups["file"].Value, Number(error, "line"), Number(error, "column") + 1, 0), error.Groups["message"].Value);

    private static int Number(Match error, string group) => int.Parse(error.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\S+ \[ERROR\] (?<message>.+?)(?: \[[\w-]+\])?\n\n +(?<file>[^\n]+):(?<line>\d+):(?<column>\d+):$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Error();
}
