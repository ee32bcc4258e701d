using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>An activity of the occupation.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">Title.</param>
/// <param name="Context">Words that introduce it, or null.</param>
/// <param name="Options">The options that it belongs to, or null.</param>
/// <param name="Count">How many tasks, in words, or null where it has none.</param>
/// <param name="Tasks">Tasks that stand directly under it.</param>
/// <param name="Parts">Tasks under headings of their own.</param>
public sealed record ActivityRow(string Code, string Title, string? Context, string? Options, string? Count, ValueList<string> Tasks, ValueList<TaskGroup> Parts)
{
    /// <summary>The rows of all activities.</summary>
    public static ValueList<ActivityRow> All(Certification certification, Words words) =>
        certification.Activities.Select(activity => Of(activity, certification, words)).ToValueList();

    private static ActivityRow Of(Activity activity, Certification certification, Words words)
    {
        var tasks = activity.Tasks.Count + activity.Parts.Sum(part => part.Tasks.Count);
        var options = activity.Options.Select(code => NameOf(code.Value, certification)).ToValueList();
        return new(
            activity.Code.Value.Value,
            activity.Title.Value,
            activity.Context?.Value,
            options.Count > 0 ? words.Fill("certification.blocks.options", ("options", words.Join(options))) : null,
            tasks > 0 ? words.Count("certification.activities.tasks", tasks) : null,
            activity.Tasks.Select(task => task.Value).ToValueList(),
            activity.Parts.Select(part => new TaskGroup(part.Title.Value, part.Tasks.Select(task => task.Value).ToValueList())).ToValueList());
    }

    private static string NameOf(LocalCode option, Certification certification) =>
        certification.Completion?.Options.FirstOrDefault(o => o.Code.Value == option)?.Name.Value ?? option.Value;
}

/// <summary>Lines under a heading.</summary>
/// <param name="Title">Heading, or null.</param>
/// <param name="Lines">Lines.</param>
public sealed record TaskGroup(string? Title, ValueList<string> Lines);
