using Passerelle.Model;
using Passerelle.Reading.Bind;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Link;

/// <summary>A certification put together from the files of its folder.</summary>
/// <param name="Folder">Name of the folder.</param>
/// <param name="Value">The certification with its blocks and its presentation.</param>
/// <param name="IsWhole">No file of the folder has a fault; only then can something be said to be missing in it.</param>
internal sealed record AssembledCertification(string Folder, Certification Value, bool IsWhole)
{
    public CertificationNumber Number => Value.Number.Value;

    /// <summary>Puts the files together; null when certification.yaml could not be bound.</summary>
    public static AssembledCertification? Of(
        Bound<Certification> main,
        ILookup<string, Bound<Block>> blocksByFolder,
        Dictionary<string, SourceText> presentations,
        Dictionary<string, Publication> publications)
    {
        var folder = InputLayout.CertificationFolder(main.File);
        if (main.Value is null) return null;
        var blocks = blocksByFolder[folder].ToList();
        var certification = main.Value with
        {
            Blocks = blocks.Select(block => block.Value).OfType<Block>().OrderBy(block => block.Code.Value.Value, StringComparer.Ordinal).ToValueList(),
            Presentation = presentations.TryGetValue(folder, out var text) ? new MarkdownText(text.Content, SourceSpan.StartOf(text.Path)) : null,
            Publication = publications.GetValueOrDefault(folder),
        };
        return new AssembledCertification(folder, certification, main.IsWhole && blocks.TrueForAll(block => block.IsWhole));
    }
}
