using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.SchemaOrg;

/// <summary>
/// A block: a credential that is obtained for itself, and the set in which the codes of its competencies are unique. Lost: evaluations and
/// their criteria, which have no class, activities, prerequisites and bridges.
/// </summary>
/// <param name="Certification">Its certification.</param>
/// <param name="Block">The block.</param>
public sealed record BlockThing(Certification Certification, Block Block) : ISchemaThing
{
    private static readonly string[] Types = ["EducationalOccupationalCredential", "DefinedTermSet"];

    /// <inheritdoc/>
    public void Write(SchemaWriter thing)
    {
        var reference = Certification.ReferenceTo(Block);
        var competencies = Block.Competencies.Select(competency => new CompetencyReference(reference, competency.Code.Value)).ToList();
        thing.Begin(Types, Identifiers.Of(reference), Addresses.Block(reference));
        thing.Text("name", Block.Title.Value);
        thing.Text("identifier", reference.ToString());
        thing.Language();
        thing.Thing("isPartOf", () => WriteWhole(thing));
        thing.References("competencyRequired", competencies.Select(Identifiers.Of));
        thing.Things("hasDefinedTerm", Block.Competencies.Zip(competencies), pair => CompetencyThing.WriteTerm(pair.First, pair.Second, thing));
    }

    private void WriteWhole(SchemaWriter thing)
    {
        var number = Certification.Number.Value;
        thing.Begin("EducationalOccupationalCredential", Identifiers.Of(number), Addresses.Certification(number));
        thing.Text("name", Certification.Title.Value);
    }
}
