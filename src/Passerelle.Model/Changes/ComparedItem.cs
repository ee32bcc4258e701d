namespace Passerelle.Model;

/// <summary>A competency or an evaluation, prepared to be looked for in the other version.</summary>
/// <param name="Block">Place of its block in the certification.</param>
/// <param name="Place">Its place in the block.</param>
/// <param name="Code">Its code within the block.</param>
/// <param name="Text">Its words, letter for letter.</param>
/// <param name="Words">What they say.</param>
internal sealed record ComparedItem(int Block, int Place, LocalCode Code, string Text, string[] Words)
{
    public static List<ComparedItem> Competencies(Certification certification) =>
    [
        .. from block in certification.Blocks.Index()
           from competency in block.Item.Competencies.Index()
           select Of(block.Index, competency.Index, competency.Item.Code.Value, competency.Item.Text.Value),
    ];

    public static List<ComparedItem> Evaluations(Certification certification) =>
    [
        .. from block in certification.Blocks.Index()
           from evaluation in block.Item.Evaluations.Index()
           select Of(block.Index, evaluation.Index, evaluation.Item.Code.Value, $"{evaluation.Item.Title}\n{evaluation.Item.Description}".TrimEnd()),
    ];

    private static ComparedItem Of(int block, int place, LocalCode code, string text) => new(block, place, code, text, Wording.WordsOf(text));
}
