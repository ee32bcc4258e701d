using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>A bridge in one sentence: who holds this obtains that.</summary>
internal static class BridgeSentence
{
    /// <summary>With the titles of all that it names.</summary>
    public static string Of(Bridge bridge, Typeset say) => Say(bridge, say, Titled);

    /// <summary>With codes of blocks alone.</summary>
    public static string InShort(Bridge bridge, Typeset say) => Say(bridge, say, link => link.Code);

    private static string Say(Bridge bridge, Typeset say, Func<CodeLink, string> block)
    {
        var row = BridgeRow.Of(bridge, say.Source.Catalogue);
        var held = string.Join(say.Words["list.and"], row.Held.Select(EndOf));
        return say.Fill("sheets.bridge.sentence", ("held", held), ("obtained", EndOf(row.Obtained)));

        string EndOf(BridgeEnd end) => end.Blocks.Count == 0
            ? say.Words.Fill("sheets.bridge.whole", ("certification", Titled(end.Certification)))
            : say.Words.Count(
                "sheets.bridge.blocks",
                end.Blocks.Count,
                ("blocks", say.Words.Join(end.Blocks.Select(block).ToValueList())),
                ("certification", Titled(end.Certification)));
    }

    private static string Titled(CodeLink link) => link.Text.Length > 0 ? $"{link.Code} ({link.Text})" : link.Code;
}
