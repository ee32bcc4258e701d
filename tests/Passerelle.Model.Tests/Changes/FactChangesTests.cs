using static Passerelle.Model.Tests.Sample;

namespace Passerelle.Model.Tests.Changes;

public class FactChangesTests
{
    [Fact]
    public void Title_level_and_dates_are_told_before_and_after() => Assert.Equal(
        ["intitule Une certification → Une autre certification", "niveau null → 6", "echeance 2030-10-27 → 2031-10-27"],
        Facts(it => it, it => it with { Title = At("Une autre certification"), Level = At(6), Registration = new() { Expiry = At(new DateOnly(2031, 10, 27)) } }));

    [Fact]
    public void Codes_come_and_go_and_their_order_says_nothing() => Assert.Equal(
        ["nsf 310 → null", "nsf null → 326"],
        Facts(it => it with { Classification = Specialities("310", "323", "320") }, it => it with { Classification = Specialities("320", "323", "326") }));

    [Fact]
    public void A_route_and_a_jury_are_told_by_their_name() => Assert.Equal(
        ["voie (Experience) Unknown → Yes", "jury (J1) Trois personnes → Quatre personnes", "jury_membres (J1) 3 → 4"],
        Facts(it => it with { AccessRoutes = Route(Answer.Unknown), Juries = Jury("Trois personnes", 3) }, it => it with { AccessRoutes = Route(Answer.Yes), Juries = Jury("Quatre personnes", 4) }));

    [Fact]
    public void An_equivalence_reads_from_what_is_held_to_what_is_obtained() => Assert.Equal(
        ["correspondance_partielle null → RNCP33333 BC01 + BC02 → BC03"],
        Facts(it => it, it => it with { Equivalences = [GivenVersion.Bridge("RNCP33333", ["BC02", "BC01"], "BC03")] }));

    [Fact]
    public void An_item_of_a_list_that_is_nearly_the_same_was_reworded() => Assert.Equal(
        ["secteur Production audiovisuelle et cinéma → Production audiovisuelle, cinéma, web"],
        Facts(it => it with { Sectors = [At("Production audiovisuelle et cinéma"), At("Télévision")] }, it => it with { Sectors = [At("Télévision"), At("Production audiovisuelle, cinéma, web")] }));

    [Fact]
    public void A_long_text_is_told_word_by_word_and_one_that_has_nothing_in_common_is_not()
    {
        Assert.Equal("Préparer des [-tournages-]{+films+}.", GivenVersion.Marked(Objectives("Préparer des tournages.", "Préparer des films.").Wording));
        Assert.Null(Objectives("Préparer des tournages.", "Monter et étalonner.").Wording);
    }

    [Fact]
    public void Every_kind_has_a_name_of_its_own() => Assert.Equal(FactKinds.All.Count, FactKinds.All.Select(kind => kind.Name).Distinct().Count());

    private static FactChange Objectives(string before, string after) =>
        Assert.Single(CertificationChanges.Between(Certification("RNCP11111") with { Objectives = At(before) }, Certification("RNCP11111") with { Objectives = At(after) }).Facts);

    private static IEnumerable<string> Facts(Func<Certification, Certification> older, Func<Certification, Certification> newer) =>
        CertificationChanges.Between(older(Certification("RNCP11111")), newer(Certification("RNCP22222"))).Facts.Select(FactText.Of);

    private static Classification Specialities(params string[] codes) => new() { Nsf = codes.Select(code => new Classified<NsfCode>(Code<NsfCode>(code), null)).ToValueList() };

    private static ValueList<AccessRoute> Route(Answer open) => [new(RouteKind.Experience, At(open), null, null)];

    private static ValueList<Jury> Jury(string composition, int members) => [new(Code<LocalCode>("J1"), At(composition), At(members), null)];
}
