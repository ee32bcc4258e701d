using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Changes;

/// <summary>A fact that changed.</summary>
/// <param name="Sign">What became of it.</param>
/// <param name="Term">What is spoken of.</param>
/// <param name="Runs">What was said, and what is said now.</param>
public sealed record FactChangeRow(ChangeSign Sign, string Term, ValueList<WordRunView> Runs)
{
    internal static FactChangeRow Of(FactChange change, Words words)
    {
        var term = words["versions.fact." + change.Kind.Name];
        return new(
            SignOf(change, words),
            change.Subject is { } subject ? words.Fill("versions.factOf", ("fact", term), ("subject", FactWords.Of(subject, words))) : term,
            change.Wording is { } wording
                ? WordRunView.Of(wording)
                : WordRunView.Replaced(Said(change.Before, words), Said(change.After, words)));
    }

    private static ChangeSign SignOf(FactChange change, Words words) =>
        change.Before is null ? ChangeSign.Added(words["versions.sign.added"])
        : change.After is null ? ChangeSign.Removed(words["versions.sign.removed"])
        : ChangeSign.Changed(words["versions.sign.changed"]);

    private static string? Said(StatedValue? value, Words words) => value is null ? null : FactWords.Of(value, words);
}
