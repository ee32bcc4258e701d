using Passerelle.Model;

namespace Passerelle.Properties.Generated;

/// <summary>
/// A certification, restricted to the ten tables of the CSV export: codes, bodies, open routes, some of the dates, lineage, codes and titles
/// of blocks. No table has texts, statistics, bridges, legal texts, links or juries.
/// </summary>
internal static class AsTheTablesSay
{
    /// <summary>What the tables carry one to one.</summary>
    public static Certification Of(Certification certification)
    {
        var said = AsTheFeedSays.OneToOne(AsTheFeedSays.Of(certification));
        return said with
        {
            Classification = said.Classification with { Idcc = [] },
            Certifiers = said.Certifiers.Select(body => new Certifier { Name = body.Name, Siret = body.Siret }).ToValueList(),
            HasPartners = null,
            Partners = said.Partners
                .Select(body => new Partner { Name = body.Name, Siret = body.Siret, Habilitation = body.Habilitation })
                .ToValueList(),
            Registration = said.Registration with { Years = null, LastAward = null, PublishedOn = null, FicheState = null },
            LegalTexts = [],
            Promotions = [],
            PromotionsWithLevel = [],
            Equivalences = [],
            Juries = [],
            AccessRoutes = Routes(said),
            Links = [],
            Replaces = said.Replaces.Distinct().ToValueList(),
            ReplacedBy = said.ReplacedBy.Distinct().ToValueList(),
        };
    }

    /// <summary>The table lists open routes: a fiche that has one says thereby that the others are closed; one that has none says nothing.</summary>
    private static ValueList<AccessRoute> Routes(Certification said)
    {
        var open = said.AccessRoutes.Where(route => route.Open.Value == Answer.Yes).Select(route => route.Kind).ToHashSet();
        return open.Count == 0 ? [] : Enum.GetValues<RouteKind>().Select(Route).ToValueList();

        AccessRoute Route(RouteKind kind) => new(kind, new(open.Contains(kind) ? Answer.Yes : Answer.No, default), null, null);
    }
}
