using Passerelle.Model;

namespace Passerelle.Site.Pages.Parts;

/// <summary>Tells on the pages of an old version that there is a newer one.</summary>
/// <param name="Text">What has taken its place, and since when.</param>
/// <param name="Successors">The newer versions.</param>
public sealed record ReplacedNotice(string Text, ValueList<Link> Successors)
{
    /// <summary>The notice for a certification, own or external; null where no other has taken its place.</summary>
    public static ReplacedNotice? Of(CertificationNumber number, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var successors = catalogue.Lineages.After(number).ToValueList();
        if (successors.Count == 0) return null;
        var names = words.Join(successors.Select(successor => successor.Value).ToValueList());
        var since = successors.Select(successor => ValidityPeriod.Of(successor, catalogue).From).Where(day => day is not null).Min();
        var text = since is null ? words.Fill("replaced.undated", ("successors", names))
            : since > source.AsOf ? words.Fill("replaced.soon", ("successors", names), ("date", since))
            : words.Fill("replaced.since", ("successors", names), ("date", since));
        return new(text, successors.Where(successor => catalogue.TitleOf(successor) is not null).Select(LinkTo).ToValueList());

        Link LinkTo(CertificationNumber successor) => new(
            successors.Count == 1 ? words["replaced.see"] : words.Fill("replaced.seeOne", ("number", successor)),
            Addresses.Certification(successor));
    }
}
