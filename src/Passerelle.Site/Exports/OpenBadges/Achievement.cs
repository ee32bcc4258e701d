using System.Text.Json;
using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.OpenBadges;

/// <summary>
/// A certification or a block as an <c>Achievement</c> of Open Badges 3.0: the definition that a badge refers to. Nothing is issued or signed.
/// Its terms are those of the published context, which issuers and verifiers carry with them. Lost: levels, activities, access routes, juries,
/// bridges, dates of registration, statistics; of evaluations, all but their titles, descriptions and criteria, which are the narrative.
/// </summary>
public static class Achievement
{
    private static readonly string[] Contexts = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];

    /// <summary>A certification.</summary>
    public static byte[] Of(Certification certification, ExportSource source) => File(json =>
    {
        var number = certification.Number.Value;
        var title = certification.Title.Value;
        var page = source.UriOf(Addresses.Certification(number), Identifiers.Of(number));
        var blocks = certification.Blocks.Select(block => AlignmentOf(certification, block, source));
        Write(json, new(Identifiers.Of(number), number.Value, "Certification", title, certification.Objectives?.Value ?? title, page, AchievementNarrative.Of(certification)), certification, source);
        json.Objects("alignment", blocks, alignment => Write(json, alignment, title));
    });

    /// <summary>A block.</summary>
    public static byte[] Of(Certification certification, Block block, ExportSource source) => File(json =>
    {
        var reference = certification.ReferenceTo(block);
        var title = block.Title.Value;
        var page = source.UriOf(Addresses.Block(reference), Identifiers.Of(reference));
        var competencies = block.Competencies.Select(competency => AlignmentOf(reference, competency, source));
        Write(json, new(Identifiers.Of(reference), reference.ToString(), "MicroCredential", title, AchievementNarrative.Described(block), page, AchievementNarrative.Of(block)), certification, source);
        json.Objects("alignment", [AlignmentOf(certification, source), .. competencies], alignment => Write(json, alignment, certification.Title.Value));
    });

    private static byte[] File(Action<Utf8JsonWriter> write) => JsonFile.Of(json => json.Object(() =>
    {
        json.Texts("@context", Contexts);
        write(json);
    }));

    private static void Write(Utf8JsonWriter json, Definition achievement, Certification certification, ExportSource source)
    {
        json.WriteString("id", Identifiers.Urn(achievement.Identifier));
        json.Texts("type", ["Achievement"]);
        json.WriteString("achievementType", achievement.Type);
        json.WriteString("name", achievement.Name);
        json.WriteString("description", achievement.Description);
        json.WriteString("humanCode", achievement.Code);
        json.WriteString("inLanguage", source.Language);
        json.Text("fieldOfStudy", certification.Classification.Nsf is [var nsf, ..] ? source.Catalogue.LabelOf(nsf.Code.Value, nsf.Label?.Value) : null);
        json.Object("criteria", () =>
        {
            json.WriteString("id", achievement.Page);
            json.Text("narrative", achievement.Narrative);
        });
        if (certification.Certifiers is [var first, ..]) json.Object("creator", () => WriteCreator(json, first, source));
        json.Objects("otherIdentifier", [achievement.Code], code =>
        {
            json.WriteString("type", "IdentifierEntry");
            json.WriteString("identifier", code);
            json.WriteString("identifierType", "identifier");
        });
    }

    // A definition has one creator: the first certifying body of the fiche.
    private static void WriteCreator(Utf8JsonWriter json, Certifier certifier, ExportSource source)
    {
        json.WriteString("id", Identifiers.Urn(Identifiers.Of(source.Catalogue.Certifiers.Of(certifier))));
        json.Texts("type", ["Profile"]);
        json.WriteString("name", certifier.Name.Value);
        json.Text("url", certifier.Site?.Value.Href);
    }

    private static void Write(Utf8JsonWriter json, Alignment alignment, string framework)
    {
        json.Texts("type", ["Alignment"]);
        json.WriteString("targetName", alignment.Name);
        json.WriteString("targetUrl", alignment.Uri);
        json.WriteString("targetCode", alignment.Code);
        json.WriteString("targetFramework", framework);
        json.WriteString("targetType", alignment.Type);
    }

    private static Alignment AlignmentOf(Certification certification, ExportSource source)
    {
        var number = certification.Number.Value;
        return new(certification.Title.Value, source.UriOf(Addresses.Certification(number), Identifiers.Of(number)), number.Value, "ceterms:Credential");
    }

    private static Alignment AlignmentOf(Certification certification, Block block, ExportSource source)
    {
        var reference = certification.ReferenceTo(block);
        return new(block.Title.Value, source.UriOf(Addresses.Block(reference), Identifiers.Of(reference)), reference.ToString(), "CFItem");
    }

    private static Alignment AlignmentOf(BlockReference block, Competency competency, ExportSource source)
    {
        var reference = new CompetencyReference(block, competency.Code.Value);
        return new(competency.Text.Value, source.UriOf(Addresses.Competency(reference), Identifiers.Of(reference)), competency.Code.Value.Value, "CFItem");
    }

    private sealed record Definition(Guid Identifier, string Code, string Type, string Name, string Description, string Page, string? Narrative);

    private sealed record Alignment(string Name, string Uri, string Code, string Type);
}
