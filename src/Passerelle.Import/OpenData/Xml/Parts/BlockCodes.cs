using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>
/// Gives each block of a fiche its code. A code that is not of the form RNCPnnnnnBCnn, or that was printed before, gives way to the
/// first free one.
/// </summary>
internal sealed class BlockCodes
{
    private const int MostBlocks = 99;

    private readonly Dictionary<FeedElement, BlockCode> codes = [];

    /// <summary>Gives out the codes.</summary>
    public BlockCodes(CertificationNumber number, IEnumerable<FeedElement> blocks)
    {
        var unnamed = new List<FeedElement>();
        foreach (var block in blocks)
        {
            var printed = ValueFormats.Block.Read(block.First("CODE")?.Text ?? "");
            if (printed is { } code && code.Certification == number && !codes.ContainsValue(code.Block)) codes.Add(block, code.Block);
            else unnamed.Add(block);
        }

        var free = Enumerable.Range(1, MostBlocks).Select(Code).Where(code => !codes.ContainsValue(code)).ToList();
        foreach (var (block, code) in unnamed.Zip(free)) codes.Add(block, code);
    }

    /// <summary>The code of a block; null where there were none left.</summary>
    public BlockCode? Of(FeedElement block) => codes.TryGetValue(block, out var code) ? code : null;

    private static BlockCode Code(int position) =>
        BlockCode.TryParse($"BC{position:00}", out var code) ? code : throw new ArgumentOutOfRangeException(nameof(position));
}
