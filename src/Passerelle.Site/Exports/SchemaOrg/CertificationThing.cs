using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.SchemaOrg;

/// <summary>
/// A certification as <c>EducationalOccupationalCredential</c>, with its blocks as parts. Lost: competencies and evaluations, which the pages
/// of blocks tell, and everything that schema.org has no property for: juries, access routes, bridges, dates of registration, statistics.
/// </summary>
/// <param name="Certification">The certification.</param>
/// <param name="LevelName">Its level in words, or null.</param>
/// <param name="Certifiers">Who awards it.</param>
public sealed record CertificationThing(Certification Certification, string? LevelName, ValueList<OrganisationThing> Certifiers) : ISchemaThing
{
    private const string Credential = "EducationalOccupationalCredential";

    /// <summary>A certification of a site.</summary>
    public static CertificationThing Of(Certification certification, PageSource source) => new(
        certification,
        certification.Level is { } level ? source.Words.Fill("certification.level.name", ("level", level.Value)) : null,
        certification.Certifiers.Select(line => OrganisationThing.Of(line, source.Catalogue)).Distinct().ToValueList());

    /// <inheritdoc/>
    public void Write(SchemaWriter thing)
    {
        var number = Certification.Number.Value;
        thing.Begin(Credential, Identifiers.Of(number), Addresses.Certification(number));
        thing.Text("name", Certification.Title.Value);
        thing.Text("identifier", number.Value);
        thing.Text("description", Certification.Objectives?.Value);
        thing.Text("credentialCategory", Certification.Kind is { } kind ? (kind.Label ?? kind.Code).Value : null);
        thing.Language();
        if (LevelName is not null) thing.Thing("educationalLevel", () => WriteLevel(LevelName, Certification.Level!.Value.Value, thing));
        thing.Things("recognizedBy", Certifiers, certifier => certifier.Write(thing));
        thing.Things("hasPart", Certification.Blocks, block => WritePart(block, thing));
    }

    internal static void WriteLevel(string name, int level, SchemaWriter thing)
    {
        thing.Begin("DefinedTerm", page: Addresses.Level(level));
        thing.Text("name", name);
        thing.Text("termCode", $"{level}");
    }

    private void WritePart(Block block, SchemaWriter thing)
    {
        var reference = Certification.ReferenceTo(block);
        thing.Begin(Credential, Identifiers.Of(reference), Addresses.Block(reference));
        thing.Text("name", block.Title.Value);
    }
}
