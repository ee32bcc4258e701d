using Passerelle.Model;

namespace Passerelle.Site.Exports.Case;

/// <summary>What items and associations of a package refer to: kinds of items, specialities, groupings of equivalences.</summary>
internal static class CaseDefinitions
{
    public static void Write(Certification certification, CaseWriter package)
    {
        var json = package.Json;
        json.Object("CFDefinitions", () =>
        {
            json.Objects("CFSubjects", certification.Classification.Nsf.DistinctBy(nsf => nsf.Code.Value), nsf => WriteSubject(nsf, package));
            json.Objects("CFItemTypes", CaseItemType.All, type => WriteType(type, package));
            json.Objects("CFAssociationGroupings", CaseEquivalence.All(certification, package), equivalence => WriteGrouping(equivalence, package));
        });
    }

    private static void WriteSubject(Classified<NsfCode> nsf, CaseWriter package)
    {
        var label = package.Source.Catalogue.LabelOf(nsf.Code.Value, nsf.Label?.Value);
        package.Begin(CaseWriter.NodeOf(label, Identifiers.Part(Identifiers.Register, "nsf/" + nsf.Code.Value.Value)));
        package.Json.WriteString("title", label);
        package.Json.WriteString("hierarchyCode", nsf.Code.Value.Value);
    }

    private static void WriteType(CaseItemType type, CaseWriter package)
    {
        package.Begin(type.Node);
        package.Json.WriteString("title", type.Title);
        package.Json.WriteString("description", type.Description);
        package.Json.WriteString("hierarchyCode", $"{type.Order}");
    }

    private static void WriteGrouping(CaseEquivalence equivalence, CaseWriter package)
    {
        package.Begin(equivalence.Node);
        package.Json.WriteString("title", equivalence.Name);
    }
}
