using Passerelle.Model;

namespace Passerelle.Site.Exports.Case;

/// <summary>
/// A certification as a package of 1EdTech CASE 1.1, the answer that its interface gives to <c>CFPackages/{id}</c>: the certification is the
/// document; blocks, competencies and criteria are items; evaluations are rubrics. Within a package, a document has no <c>CFPackageURI</c> and
/// items have no <c>CFDocumentURI</c>: the published schema forbids both. Lost: activities, access routes, juries, certifiers but for their
/// names, statistics, legal texts, options and conditions of obtaining, prerequisites, the form, duration and setting of an evaluation. CASE
/// has no directed equivalence: <c>ext:givesByEquivalence</c> says it, which readers of the standard alone keep as an unknown relation.
/// </summary>
public static class CasePackage
{
    private const string CaseVersion = "1.1";

    /// <summary>The package of a certification.</summary>
    public static byte[] Of(Certification certification, ExportSource source) => JsonFile.Of(json => json.Object(() =>
    {
        var package = new CaseWriter(json, source);
        json.Object("CFDocument", () => WriteDocument(certification, package));
        CaseItems.Write(certification, package);
        CaseAssociations.Write(certification, package);
        CaseDefinitions.Write(certification, package);
        CaseRubrics.Write(certification, package);
    }));

    private static void WriteDocument(Certification certification, CaseWriter package)
    {
        var (json, source) = (package.Json, package.Source);
        var number = certification.Number.Value;
        var validity = ValidityPeriod.Of(certification.Registration);
        package.Begin(package.NodeOf(number));
        json.WriteString("caseVersion", CaseVersion);
        json.WriteString("title", certification.Title.Value);
        json.WriteString("creator", CreatorOf(certification, source));
        json.WriteString("publisher", source.Catalogue.Settings.Organisation.Name.Value);
        json.WriteString("officialSourceURL", OfficialFiche.AddressOf(number));
        json.Text("description", certification.Objectives?.Value);
        json.Texts("subject", certification.Classification.Nsf.Select(nsf => source.Catalogue.LabelOf(nsf.Code.Value, nsf.Label?.Value)));
        json.WriteString("language", source.Language);
        json.WriteString("version", number.Value);
        // Whether a registration has run out depends on the day: its last day is told instead.
        json.WriteString("adoptionStatus", source.Catalogue.Lineages.After(number).Any() ? "Deprecated" : "Adopted");
        json.Day("statusStartDate", validity.From);
        json.Day("statusEndDate", validity.Until);
    }

    private static string CreatorOf(Certification certification, ExportSource source) => certification.Certifiers.Count == 0
        ? source.Catalogue.Settings.Organisation.Name.Value
        : string.Join(" ; ", certification.Certifiers.Select(certifier => certifier.Name.Value).Distinct());
}
