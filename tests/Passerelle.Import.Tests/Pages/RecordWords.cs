using System.Collections;
using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

/// <summary>All words that stand in a record and in what it holds, to see that a reading lost none.</summary>
internal static partial class RecordWords
{
    /// <summary>The words of a record: its texts, and its other values as a French fiche prints them.</summary>
    public static HashSet<string> Of(params object?[] records) => [.. records.SelectMany(Texts).SelectMany(OfText)];

    /// <summary>The words of a text: letters and digits, whatever stands between them; the code of a block is a word for itself.</summary>
    public static IEnumerable<string> OfText(string text) => Spelling().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        null or SourceSpan => [],
        string text => [text],
        DateOnly day => [day.ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture)],
        IEnumerable items => items.Cast<object?>().SelectMany(Texts),
        _ when value.GetType().Namespace!.StartsWith("System", StringComparison.Ordinal) || value.GetType().IsEnum => [$"{value}"],
        _ => value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic).SelectMany(property => Texts(property.GetValue(value))),
    };

    [GeneratedRegex(@"BC[0-9]{2}|(?:(?!BC[0-9]{2})[\p{L}\p{N}])+", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
