using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.CatalogueGraphs;

/// <summary>A certification of the graph in words: what leads to it, and where it leads.</summary>
/// <param name="Id">Its id in the drawing.</param>
/// <param name="Certification">Number, title and page.</param>
/// <param name="Level">Its level, as the address of a filtered graph names it.</param>
/// <param name="Kind"><c>certification</c>, <c>earlier</c> or <c>external</c>, as in the drawing.</param>
/// <param name="Sort">The same in words.</param>
/// <param name="State">Its state.</param>
/// <param name="Facts">Its arrows, each in a sentence.</param>
/// <param name="Bridges">The page of its bridges, or null.</param>
public sealed record GraphStory(
    string Id,
    CodeLink Certification,
    string Level,
    string Kind,
    string Sort,
    StateLine? State,
    ValueList<Phrase> Facts,
    PageAddress? Bridges)
{
    internal static GraphStory Of(GraphMember member, IEnumerable<GraphPair> pairs, PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        return new(
            member.Number.Slug,
            CodeLink.Of(member.Number, catalogue),
            member.LevelValue,
            member.KindValue,
            words[$"graphPage.kinds.{member.KindValue}"],
            StateLine.Of(member.Number, source),
            pairs.SelectMany(pair => FactsOf(pair, member.Number, catalogue, words)).ToValueList(),
            catalogue.Certification(member.Number) is { } own ? EquivalencesPage.AddressOf(own, catalogue) : null);
    }

    private static ValueList<Phrase> FactsOf(GraphPair pair, CertificationNumber here, Catalogue catalogue, Words words)
    {
        if (pair.IsInternal) return [Phrase.Of(words.Fill("graphPage.facts.internal", ("count", pair.Count(words))))];
        var leadsHere = pair.To == here;
        var other = CodeLink.Of(leadsHere ? pair.From : pair.To, catalogue);
        var facts = new List<Phrase>();
        if (pair.IsSuccession) facts.Add(Say(leadsHere ? "replaces" : "replacedBy"));
        if (pair.Bridges > 0) facts.Add(Say(leadsHere ? "to" : "from"));
        return facts.ToValueList();

        Phrase Say(string fact) => Phrase.Of(
            words.Fill($"graphPage.facts.{fact}", ("count", pair.Count(words)), ("shared", pair.SayShared(words))),
            ("other", Phrase.Of(words["equivalences.named"], ("code", Phrase.Of(other)), ("title", Phrase.Of(other.Text)))));
    }
}
