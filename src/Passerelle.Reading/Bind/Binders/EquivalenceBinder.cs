using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>Bridges from elsewhere.</summary>
internal static class EquivalenceBinder
{
    private static readonly Shape<HeldCertification> Held = new(keys =>
    {
        var number = keys.Required("certification", it => it.Number, Kinds.Number, "Numéro de la certification détenue", "Number of the certification held");
        var blocks = keys.List("blocs", it => it.Blocks, Kinds.BlockCode, "Blocs nécessaires ; absents : la certification entière", "Blocks that are needed; absent: the whole certification");
        return found => new HeldCertification(number(found), blocks(found));
    }, isCompact: true);

    public static Shape<Equivalence> Shape { get; } = new(keys =>
    {
        var extent = keys.Required("type", it => it.Extent, Words.EquivalenceExtent, "Totale ou partielle", "Total or partial");
        var held = keys.FilledList("detenus", it => it.Held, Held, "Ce que le candidat détient ; tout est nécessaire", "What the candidate holds; all of it is needed");
        var obtained = keys.List("obtenus", it => it.Obtained, Kinds.BlockCode, "Blocs obtenus ici ; absents : la certification entière", "Blocks obtained here; absent: the whole certification");
        return found => new Equivalence(extent(found), held(found), obtained(found));
    });
}
