using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using static Passerelle.Properties.Generated.GeneratedTexts;
using static Passerelle.Properties.Generated.GeneratedValues;

namespace Passerelle.Properties.Generated;

/// <summary>Who may come and who judges: juries, routes, territories, bridges.</summary>
internal static class GeneratedAccess
{
    public static Gen<Certification> WithRoutes(this Certification certification) =>
        from codes in GeneratedCodes.Local(["J"], most: 3)
        from juries in Gen.CollectToArray(codes, Jury)
        from kinds in SomeOf(Enum.GetValues<RouteKind>())
        from routes in Gen.CollectToArray(kinds, kind => Route(kind.Value, codes))
        from caledonia in OneOf<Answer>().PlacedOrNone()
        from polynesia in OneOf<Answer>().PlacedOrNone()
        select certification with
        {
            Juries = [.. juries],
            AccessRoutes = [.. routes],
            Territories = new() { NewCaledonia = caledonia, FrenchPolynesia = polynesia },
        };

    public static Gen<Certification> WithEquivalences(this Certification certification)
    {
        var blocks = certification.Blocks.Select(block => block.Code.Value).ToList();
        return from equivalences in Equivalence(blocks).Several()
               select certification with { Equivalences = equivalences };
    }

    private static Gen<Jury> Jury(LocalCode code) =>
        from composition in Prose.Placed()
        from members in Gen.Choose(1, 12).PlacedOrNone()
        from share in Percent.PlacedOrNone()
        select new Jury(new(code, default), composition, members, share);

    private static Gen<AccessRoute> Route(RouteKind kind, ValueList<LocalCode> juries) =>
        from open in OneOf<Answer>().Placed()
        from jury in juries.Count == 0 ? Gen.Constant<Located<LocalCode>?>(null) : Gen.Elements(juries.ToArray()).PlacedOrNone()
        from changedOn in Day.PlacedOrNone()
        select new AccessRoute(kind, open, jury, changedOn);

    private static Gen<Equivalence> Equivalence(List<BlockCode> blocks) =>
        from extent in OneOf<EquivalenceExtent>().Placed()
        from held in Held.Several(least: 1, most: 2)
        from obtained in SomeOf(blocks)
        select new Equivalence(extent, held, obtained);

    private static Gen<HeldCertification> Held { get; } =
        from register in Gen.Elements("RNCP", "RS")
        from number in GeneratedCodes.Number(register, range: 5).Placed()
        from blocks in GeneratedCodes.Blocks.SelectMany(codes => SomeOf(codes))
        select new HeldCertification(number, blocks);
}
