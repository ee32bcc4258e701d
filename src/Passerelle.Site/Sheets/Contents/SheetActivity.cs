using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>An activity of the occupation and its tasks.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">Title.</param>
/// <param name="Context">Words that introduce it, or null.</param>
/// <param name="Options">The options that it belongs to, or null.</param>
/// <param name="Tasks">Tasks, in lists with or without a heading.</param>
public sealed record SheetActivity(string Code, string Title, string? Context, string? Options, ValueList<SheetList> Tasks)
{
    internal static ValueList<SheetActivity> All(IEnumerable<Activity> activities, Certification certification, Typeset say)
    {
        var codes = activities.Select(activity => activity.Code.Value.Value).ToHashSet(StringComparer.Ordinal);
        return ActivityRow.All(certification, say.Words).Where(row => codes.Contains(row.Code)).Select(row => Of(row, say)).ToValueList();
    }

    private static SheetActivity Of(ActivityRow row, Typeset say)
    {
        ValueList<TaskGroup> groups = row.Tasks.Count > 0 ? [new TaskGroup(null, row.Tasks), .. row.Parts] : row.Parts;
        return new(
            row.Code,
            say.Of(row.Title),
            say.OrNull(row.Context),
            say.OrNull(row.Options),
            groups.Select(group => new SheetList(say.OrNull(group.Title), say.Lines(group.Lines))).ToValueList());
    }
}
