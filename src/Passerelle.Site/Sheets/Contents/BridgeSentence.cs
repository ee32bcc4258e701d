using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>A bridge in one sentence: who holds this obtains that. What belongs to the certification of the sheet is named by its code.</summary>
internal static class BridgeSentence
{
    /// <summary>With the titles of the blocks elsewhere.</summary>
    public static string Of(Bridge bridge, Certification here, Typeset say) => Say(bridge, here, say, Titled);

    /// <summary>With the codes of blocks alone.</summary>
    public static string InShort(Bridge bridge, Certification here, Typeset say) => Say(bridge, here, say, link => link.Code);

    private static string Say(Bridge bridge, Certification here, Typeset say, Func<CodeLink, string> elsewhere)
    {
        var row = BridgeRow.Of(bridge, say.Source.Catalogue);
        var held = string.Join(say.Words["list.and"], row.Held.Select(EndOf));
        return say.Fill("sheets.bridge.sentence", ("held", held), ("obtained", EndOf(row.Obtained)));

        string EndOf(BridgeEnd end)
        {
            var isHere = end.Certification.Code == here.Number.Value.Value;
            var certification = isHere ? end.Certification.Code : Titled(end.Certification);
            if (end.Blocks.Count == 0) return say.Words.Fill("sheets.bridge.whole", ("certification", certification));
            var blocks = say.Words.Join(end.Blocks.Select(block => isHere ? block.Code : elsewhere(block)).ToValueList());
            return say.Words.Count("sheets.bridge.blocks", end.Blocks.Count, ("blocks", blocks), ("certification", certification));
        }
    }

    private static string Titled(CodeLink link) => link.Text.Length > 0 ? $"{link.Code} ({link.Text})" : link.Code;
}
