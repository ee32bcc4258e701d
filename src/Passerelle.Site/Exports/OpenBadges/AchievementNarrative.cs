using System.Text;
using Passerelle.Model;

namespace Passerelle.Site.Exports.OpenBadges;

/// <summary>What one does to earn an achievement, as lists in Markdown; it uses no words but those of the input.</summary>
internal static class AchievementNarrative
{
    /// <summary>How a certification is obtained: its rule where there is one, and its blocks.</summary>
    public static string? Of(Certification certification)
    {
        var blocks = Items(certification.Blocks.Select(block => $"{block.Code} : {block.Title}"));
        return Said(certification.Completion?.Text is { } rule ? $"{rule.Value}\n\n{blocks}" : blocks);
    }

    /// <summary>How a block is evaluated: each evaluation, what the candidate does, and the criteria.</summary>
    public static string? Of(Block block)
    {
        var text = new StringBuilder();
        foreach (var evaluation in block.Evaluations)
        {
            text.Append(Items([evaluation.Description is { } description ? $"{evaluation.Title} : {description}" : evaluation.Title.Value]));
            text.Append(Items(evaluation.Criteria.Select(criterion => criterion.Text.Value), "  "));
        }

        return Said(text.ToString());
    }

    /// <summary>What the holder of a block is able to do; its title where nothing says it.</summary>
    public static string Described(Block block) =>
        block.Competencies.Count == 0 ? block.Title.Value : string.Join('\n', block.Competencies.Select(competency => competency.Text.Value));

    private static string Items(IEnumerable<string> items, string indent = "") =>
        string.Concat(items.Select(item => $"{indent}- {item.ReplaceLineEndings(" ")}\n"));

    private static string? Said(string text) => text.TrimEnd() is { Length: > 0 } said ? said : null;
}
