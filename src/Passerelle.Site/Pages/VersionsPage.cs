using Passerelle.Model;
using Passerelle.Site.Pages.Changes;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages;

/// <summary>The versions of a certification, from the oldest that is known to the newest, and what changed between them.</summary>
/// <param name="Certification">The certification of the page.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Summary">How many versions there are.</param>
/// <param name="Versions">Its lineage.</param>
/// <param name="Changes">What changed from each version that came right before it, where both are in the catalogue.</param>
/// <param name="Unknown">What is said of the versions right before it that are not in the catalogue.</param>
/// <param name="Later">The pages that tell what changed after it.</param>
public sealed record VersionsPage(
    CodeLink Certification,
    string Title,
    string Summary,
    ValueList<VersionEntry> Versions,
    ValueList<ChangesPart> Changes,
    ValueList<string> Unknown,
    ValueList<Link> Later)
{
    /// <summary>The pages of all certifications, own and external, that have another version.</summary>
    public static IEnumerable<Page> All(PageSource source) => source.Catalogue.Certifications.Select(own => own.Number.Value)
        .Concat(source.Catalogue.Externals.Select(external => external.Number.Value))
        .Where(number => HasPage(number, source.Catalogue))
        .Select(number => Of(number, source));

    /// <summary>Whether a certification has another version, and so a page of versions.</summary>
    public static bool HasPage(CertificationNumber number, Catalogue catalogue) =>
        catalogue.TitleOf(number) is not null && catalogue.Lineages.HasOthers(number);

    private static Page Of(CertificationNumber number, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var lineage = catalogue.Lineages.Of(number);
        var head = new PageHead(
            Addresses.Versions(number),
            words.Fill("versions.titleWhole", ("number", number)),
            words.Fill("versions.description", ("number", number), ("title", catalogue.TitleOf(number))),
            [.. Breadcrumbs.Catalogue(words), new(number.Value, Addresses.Certification(number))]).About(catalogue.Certification(number), source);
        return new Page(head, "versions-page", new VersionsPage(
            CodeLink.Of(number, catalogue),
            words["versions.title"],
            words.Count("versions.lead", lineage.Count),
            lineage.Select(version => VersionEntry.Of(version, number, source)).ToValueList(),
            ChangesOf(number, source),
            UnknownOf(number, source),
            catalogue.Lineages.After(number)
                .Where(next => catalogue.Certification(number) is not null && catalogue.Certification(next) is not null)
                .Select(next => new Link(words.Fill("versions.later", ("newer", next)), Addresses.Versions(next)))
                .ToValueList()));
    }

    /// <summary>What changed from each version that came right before it, where both are in the catalogue.</summary>
    internal static ValueList<ChangesPart> ChangesOf(CertificationNumber number, PageSource source) => source.Catalogue.Certification(number) is not { } newer
        ? []
        : source.Catalogue.Lineages.Before(number)
            .Select(source.Catalogue.Certification)
            .OfType<Certification>()
            .Select(older => ChangesPart.Of(CertificationChanges.Between(older, newer), source.Words))
            .ToValueList();

    /// <summary>What is said of the versions right before it that are not in the catalogue.</summary>
    internal static ValueList<string> UnknownOf(CertificationNumber number, PageSource source) => source.Catalogue.Lineages.Before(number)
        .SelectMany(older => new[] { older, number }.Where(each => source.Catalogue.Certification(each) is null).Take(1).Select(each => (Older: older, Unpublished: each)))
        .Select(pair => source.Words.Fill("versions.unknown", ("unpublished", pair.Unpublished), ("older", pair.Older), ("newer", number)))
        .ToValueList();
}
