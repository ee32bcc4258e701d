using Passerelle.Import.Merging;
using Passerelle.Import.Tests.Output;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Merging;

public class PartTests
{
    [Fact]
    public void An_activity_keeps_the_options_of_the_school_and_its_blocks_follow_it()
    {
        var existing = Activity("A1", "Monter") with { Options = Given.Codes("OPT1") };

        var (merged, codes) = ActivityMerge.Of([existing], [Activity("A1", "Préparer"), Activity("A2", "Monter")]);

        Assert.Equal([Activity("A1", "Préparer"), existing with { Code = Given.Code("A2") }], merged);
        Assert.Equal(Given.Codes("A2"), codes.Follow(Given.Codes("A1")));
    }

    [Fact]
    public void A_route_that_the_source_does_not_speak_of_stays_in_the_official_order()
    {
        var existing = new AccessRoute(RouteKind.InitialTraining, Given.At(Answer.Yes), Given.Code("J1"), null);
        var imported = new AccessRoute(RouteKind.Experience, Given.At(Answer.No), null, null);

        Assert.Equal([existing, imported], AccessMerge.Routes([existing], [imported]));
    }

    [Fact]
    public void A_route_that_the_source_does_not_settle_keeps_its_answer_and_its_jury()
    {
        var existing = new AccessRoute(RouteKind.Experience, Given.At(Answer.Yes), Given.Code("J1"), null);
        var imported = new AccessRoute(RouteKind.Experience, Given.At(Answer.Unknown), null, Given.Day(2025, 10, 27));

        Assert.Equal([existing with { ChangedOn = Given.Day(2025, 10, 27) }], AccessMerge.Routes([existing], [imported]));
    }

    [Fact]
    public void A_jury_of_the_same_words_keeps_its_numbers_and_one_of_other_words_does_not()
    {
        var existing = new Jury(Given.Code("J1"), Given.At("Trois personnes"), Given.At(3), Given.At(67));

        Assert.Equal([existing], AccessMerge.Juries([existing], [existing with { Members = null, ExternalShare = null }], []));
        Assert.Null(Assert.Single(AccessMerge.Juries([existing], [new Jury(Given.Code("J1"), Given.At("Quatre personnes"), null, null)], [])).Members);
    }

    [Fact]
    public void A_jury_that_a_kept_route_names_stays()
    {
        var (first, second) = (new Jury(Given.Code("J1"), Given.At("Trois"), null, null), new Jury(Given.Code("J2"), Given.At("Deux"), null, null));
        var route = new AccessRoute(RouteKind.Experience, Given.At(Answer.Yes), Given.Code("J2"), null);

        Assert.Equal([first, second], AccessMerge.Juries([first, second], [first], [route]));
        Assert.Equal([first], AccessMerge.Juries([first, second], [first], []));
    }

    [Fact]
    public void A_certifier_is_found_by_its_number_and_keeps_what_the_source_leaves_out()
    {
        var existing = Given.Certifier("École", "12345678900011") with { TradeName = Given.At("L’École") };

        var merged = BodyMerge.Of([existing], [Given.Certifier("École des archives", "12345678900011")]);

        Assert.Equal([existing with { Name = Given.At("École des archives") }], merged);
    }

    [Fact]
    public void A_row_that_the_fiche_repeats_is_repeated()
    {
        var row = Given.Certifier("École", "12345678900011");

        Assert.Equal([row, row], BodyMerge.Of([row], [row, row]));
    }

    [Fact]
    public void Promotions_that_the_source_no_longer_prints_stay_behind_the_others()
    {
        var old = new PromotionStatistics(Given.At(2019), Given.At(12), null, null, Given.At(80), null);
        var before = new PromotionStatistics(Given.At(2023), Given.At(20), null, null, Given.At(75), null);
        var now = new PromotionStatistics(Given.At(2023), Given.At(21), Given.At(2), null, null, null);

        Assert.Equal([now with { InOccupationAfter6Months = Given.At(75) }, old], RegistrationMerge.Promotions([before, old], [now]));
    }

    [Fact]
    public void A_link_keeps_its_words_and_links_that_the_source_does_not_print_stay()
    {
        var (known, other) = (Link("https://school.example/a", "Programme"), Link("https://school.example/b", "Tarifs"));

        Assert.Equal([known, other], RegistrationMerge.Links([other, known], [Link("https://school.example/a", null)]));
    }

    [Fact]
    public void Options_and_conditions_stay_where_the_source_only_gives_the_sentence()
    {
        var existing = new Completion { Text = Given.At("Deux blocs."), Conditions = [new Condition(Given.At("Stage"), Given.At(8), null)] };

        Assert.Equal(existing with { Text = Given.At("Trois blocs.") }, PartMerge.Of(existing, new Completion { Text = Given.At("Trois blocs.") }));
        Assert.Equal(existing, PartMerge.Of(existing, null));
    }

    private static Activity Activity(string code, string title) => new(Given.Code(code), Given.At(title), [], [], []);

    private static WebLink Link(string address, string? title) =>
        new(title is null ? null : Given.At(title), Given.At(WebAddress.TryParse(address, out var parsed) ? parsed : throw new FormatException(address)));
}
