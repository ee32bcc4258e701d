using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads the dates of the registration, and whatever else is one value after its label.</summary>
internal static partial class RegistrationReader
{
    /// <summary>The day of a section; the page may print it twice.</summary>
    public static Located<DateOnly>? Date(PageSection section, PageWork work) =>
        Value(section, work, FrenchValues.Date, FrenchValues.InYaml);

    /// <summary>The duration in years.</summary>
    public static Located<int>? Years(PageSection section, PageWork work) =>
        Value(section, work, text => FrenchValues.Number(YearsWord().Replace(text, "")), years => $"{years}");

    /// <summary>A yes or no.</summary>
    public static Located<Answer>? Answer(PageSection section, PageWork work) =>
        Value(section, work, FrenchValues.Answer, answer => answer == Model.Answer.Yes ? "oui" : "non");

    private static Located<T>? Value<T>(PageSection section, PageWork work, Func<string, T?> read, Func<T, string> inYaml)
        where T : struct
    {
        Located<T>? value = null;
        foreach (var line in section.Printed)
        {
            if (read(line.Text.Trim().Trim('|').Trim()) is { } found && (value is null || EqualityComparer<T>.Default.Equals(value.Value.Value, found)))
            {
                value ??= work.Tell(found, line with { Text = line.Text.Trim().Trim('|') }, inYaml(found));
            }
            else
            {
                work.Leave(section, line);
            }
        }

        return value;
    }

    [GeneratedRegex(@"\s*an(?:s|née|nées|\(s\))?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearsWord();
}
