using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Changes;

/// <summary>Tells which block of the older version a block has come from, and how that is known.</summary>
internal static class BlockOrigin
{
    public static ValueList<string> Of(BlockChange block, CertificationChanges changes, Words words)
    {
        if (block is not { Older: { } older, Newer: { } newer, By: { } by }) return [];
        var shares = changes.Blocks.Where(other => other.Older?.Code == older.Code && other.Newer is not null).ToList();
        var sources = changes.Blocks.Where(other => other.Newer?.Code == newer.Code && other.Older is not null).ToList();
        List<string> sentences = [];
        if (shares.Count > 1)
            sentences.Add(words.Fill("versions.block.split", ("older", older.Code.Value), ("newer", words.Join(Codes(shares.Select(each => each.Newer!))))));
        if (sources.Count > 1)
            sentences.Add(words.Fill("versions.block.merged", ("newer", newer.Code.Value), ("older", words.Join(Codes(sources.Select(each => each.Older!))))));
        if (shares.Count <= 1 && sources.Count <= 1 && block.IsRecoded) sentences.Add(words.Fill("versions.block.recoded", ("older", older.Code.Value)));
        sentences.Add(words.Fill("versions.by." + KeyOf(by), ("older", older.Code.Value)));
        return sentences.ToValueList();
    }

    private static ValueList<string> Codes(IEnumerable<Block> blocks) => blocks.Select(block => block.Code.Value.Value).ToValueList();

    private static string KeyOf(Recognition by) => by switch
    {
        Recognition.CodeAndTitle => "codeAndTitle",
        Recognition.Equivalence => "equivalence",
        Recognition.Title => "title",
        Recognition.Competencies => "competencies",
        _ => "code",
    };
}
