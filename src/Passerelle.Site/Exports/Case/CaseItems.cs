using Passerelle.Model;

namespace Passerelle.Site.Exports.Case;

/// <summary>The items of a package: each block, then its competencies, then the criteria of its evaluations.</summary>
internal static class CaseItems
{
    public static void Write(Certification certification, CaseWriter package) => package.Json.Objects("CFItems", All(certification, package), item => Write(item, package));

    private static IEnumerable<CaseItem> All(Certification certification, CaseWriter package)
    {
        var level = certification.Level is { } known ? $"{known.Value}" : null;
        foreach (var block in certification.Blocks)
        {
            var reference = certification.ReferenceTo(block);
            yield return new(package.NodeOf(reference), CaseItemType.Block, block.Title.Value, reference.ToString(), null, level);
            foreach (var competency in block.Competencies)
                yield return new(package.NodeOf(reference, competency), CaseItemType.Competency, competency.Text.Value, competency.Code.Value.Value, competency.Context?.Value, level);
            foreach (var (criterion, identifier) in block.Evaluations.SelectMany(evaluation => evaluation.Criteria.Zip(Identifiers.OfCriteria(reference, evaluation))))
                yield return new(CaseWriter.NodeOf(criterion.Text.Value, identifier), CaseItemType.Criterion, criterion.Text.Value, null, null, level);
        }
    }

    private static void Write(CaseItem item, CaseWriter package)
    {
        package.Begin(item.Node);
        package.Json.WriteString("fullStatement", item.Statement);
        package.Json.Text("humanCodingScheme", item.Code);
        package.Json.WriteString("CFItemType", item.Type.Title);
        package.Link("CFItemTypeURI", item.Type.Node);
        package.Json.Text("notes", item.Notes);
        package.Json.WriteString("language", package.Source.Language);
        package.Json.Texts("educationLevel", item.Level is null ? [] : [item.Level]);
    }

    private sealed record CaseItem(CaseNode Node, CaseItemType Type, string Statement, string? Code, string? Notes, string? Level);
}
