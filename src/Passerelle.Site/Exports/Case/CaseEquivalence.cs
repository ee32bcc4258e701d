using Passerelle.Model;

namespace Passerelle.Site.Exports.Case;

/// <summary>
/// A bridge: all that is held is needed, and all that is obtained follows. Each pair of the two is an association, and the grouping of all of
/// them says that they belong together. It has no code: what it asks and gives names it, and a bridge that is written twice is one.
/// </summary>
/// <param name="Name">What it asks and gives.</param>
/// <param name="Node">The grouping.</param>
/// <param name="Held">What must be held.</param>
/// <param name="Obtained">What it gives.</param>
internal sealed record CaseEquivalence(string Name, CaseNode Node, ValueList<CaseNode> Held, ValueList<CaseNode> Obtained)
{
    public static IEnumerable<CaseEquivalence> All(Certification certification, CaseWriter package) =>
        certification.Equivalences.Select(terms => Of(certification, terms, package)).DistinctBy(equivalence => equivalence.Name);

    private static CaseEquivalence Of(Certification certification, Equivalence terms, CaseWriter package)
    {
        var number = certification.Number.Value;
        var name = BridgeName.Of(number, terms);
        return new(
            name,
            CaseWriter.NodeOf(name, Identifiers.Part(Identifiers.Of(number), name)),
            terms.Held.SelectMany(held => Nodes(held.Number.Value, held.Blocks, package)).Distinct().ToValueList(),
            Nodes(number, terms.Obtained, package).Distinct().ToValueList());
    }

    private static IEnumerable<CaseNode> Nodes(CertificationNumber number, ValueList<Located<BlockCode>> blocks, CaseWriter package) =>
        blocks.Count == 0 ? [package.NodeOf(number)] : blocks.Select(code => package.NodeOf(new BlockReference(number, code.Value)));
}
