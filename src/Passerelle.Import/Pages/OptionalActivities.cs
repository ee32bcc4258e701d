using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Links activities to the options that stand above them, where the text of the acquisition names the same options.</summary>
internal static partial class OptionalActivities
{
    /// <summary>The words "Option Image" above an activity hold until other words stand above one.</summary>
    public static Certification Linked(Certification fiche)
    {
        if (fiche.Completion is not { Options.Count: > 0 } completion) return fiche;
        var activities = new List<Activity>();
        ValueList<Located<LocalCode>> options = [];
        foreach (var activity in fiche.Activities)
        {
            if (activity.Context is { } words) options = Named(words, completion.Options).ToValueList();
            activities.Add(activity with { Options = options });
        }

        return fiche with { Activities = activities.ToValueList() };
    }

    private static IEnumerable<Located<LocalCode>> Named(Located<string> words, ValueList<Option> options) =>
        OptionWords().Match(words.Value) is not { Success: true } match ? [] : match.Groups["names"].Value.Split('/')
            .SelectMany(name => options.Where(option => Slug.Of(option.Name.Value) == Slug.Of(name)))
            .Select(option => option.Code with { Place = words.Place });

    [GeneratedRegex(@"\AOptions? (?<names>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex OptionWords();
}
