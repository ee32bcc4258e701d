using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.SchemaOrg;

/// <summary>A competency as <c>DefinedTerm</c> of its block. Lost: what verifies it, and what is nearly the same elsewhere.</summary>
/// <param name="Placed">The competency where it stands.</param>
public sealed record CompetencyThing(PlacedCompetency Placed) : ISchemaThing
{
    /// <inheritdoc/>
    public void Write(SchemaWriter thing)
    {
        var (certification, block, competency) = Placed;
        var reference = certification.ReferenceTo(block);
        WriteTerm(competency, new(reference, competency.Code.Value), thing);
        thing.Thing("inDefinedTermSet", () =>
        {
            thing.Begin("DefinedTermSet", Identifiers.Of(reference), Addresses.Block(reference));
            thing.Text("name", block.Title.Value);
        });
    }

    internal static void WriteTerm(Competency competency, CompetencyReference reference, SchemaWriter thing)
    {
        thing.Begin("DefinedTerm", Identifiers.Of(reference), Addresses.Competency(reference));
        thing.Text("termCode", competency.Code.Value.Value);
        thing.Text("name", competency.Text.Value);
    }
}
