using Passerelle.Model;

namespace Passerelle.Site.Exports.Case;

/// <summary>The relations of a package: what is part of what, what follows from what is held elsewhere, and the lineage.</summary>
internal static class CaseAssociations
{
    private const string ChildOf = "isChildOf";

    // CASE lets names of one's own begin with "ext:". Its own exactMatchOf holds in both directions, a French equivalence in one.
    private const string GivesByEquivalence = "ext:givesByEquivalence";

    public static void Write(Certification certification, CaseWriter package) =>
        package.Json.Objects("CFAssociations", All(certification, package), association => Write(association, package));

    private static IEnumerable<CaseAssociation> All(Certification certification, CaseWriter package) =>
    [
        .. Structure(certification, package),
        .. CaseEquivalence.All(certification, package).SelectMany(equivalence => Equivalences(equivalence)),
        .. Lineage(certification.Number.Value, package),
    ];

    private static IEnumerable<CaseAssociation> Structure(Certification certification, CaseWriter package)
    {
        var whole = package.NodeOf(certification.Number.Value);
        foreach (var (at, block) in certification.Blocks.Index())
        {
            var reference = certification.ReferenceTo(block);
            var node = package.NodeOf(reference);
            yield return new(ChildOf, node, whole) { Place = at + 1 };
            foreach (var (place, competency) in block.Competencies.Index())
                yield return new(ChildOf, package.NodeOf(reference, competency), node) { Place = place + 1 };
            foreach (var association in block.Evaluations.SelectMany(evaluation => OfCriteria(reference, block, evaluation, package))) yield return association;
        }
    }

    /// <summary>A criterion is a child of the one competency that it speaks for; of its block, and related to each, where there are several.</summary>
    private static IEnumerable<CaseAssociation> OfCriteria(BlockReference reference, Block block, Evaluation evaluation, CaseWriter package)
    {
        foreach (var (criterion, identifier) in evaluation.Criteria.Zip(Identifiers.OfCriteria(reference, evaluation)))
        {
            var node = CaseWriter.NodeOf(criterion.Text.Value, identifier);
            var competencies = CaseRubrics.CompetenciesOf(criterion, evaluation, block).Select(competency => package.NodeOf(reference, competency)).ToList();
            yield return new(ChildOf, node, competencies is [var only] ? only : package.NodeOf(reference));
            if (competencies.Count == 1) continue;
            foreach (var competency in competencies) yield return new("isRelatedTo", node, competency);
        }
    }

    private static IEnumerable<CaseAssociation> Equivalences(CaseEquivalence equivalence) =>
        from held in equivalence.Held
        from obtained in equivalence.Obtained
        select new CaseAssociation(GivesByEquivalence, held, obtained) { Group = equivalence.Node };

    private static IEnumerable<CaseAssociation> Lineage(CertificationNumber number, CaseWriter package) =>
        package.Source.Catalogue.Lineages.Before(number).Select(earlier => new CaseAssociation("replacedBy", package.NodeOf(earlier), package.NodeOf(number)))
            .Concat(package.Source.Catalogue.Lineages.After(number).Select(later => new CaseAssociation("replacedBy", package.NodeOf(number), package.NodeOf(later))));

    private static void Write(CaseAssociation association, CaseWriter package)
    {
        package.Begin(CaseWriter.NodeOf(association.Type, association.Identifier));
        package.Json.WriteString("associationType", association.Type);
        if (association.Place is { } place) package.Json.WriteNumber("sequenceNumber", place);
        package.Link("originNodeURI", association.Origin);
        package.Link("destinationNodeURI", association.Destination);
        if (association.Group is { } group) package.Link("CFAssociationGroupingURI", group);
    }

    private sealed record CaseAssociation(string Type, CaseNode Origin, CaseNode Destination)
    {
        public int? Place { get; init; }

        public CaseNode? Group { get; init; }

        public Guid Identifier => Identifiers.Part(Group?.Identifier ?? Origin.Identifier, $"{Type} {Origin.Identifier} {Destination.Identifier}");
    }
}
