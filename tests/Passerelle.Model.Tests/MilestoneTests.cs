namespace Passerelle.Model.Tests;

public class MilestoneTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    [Fact]
    public void Everything_that_the_fiche_dates_is_told_in_the_order_of_days() => Assert.Equal(
        [
            (MilestoneKind.CertifierAdded, new DateOnly(2019, 1, 2)),
            (MilestoneKind.Decided, new DateOnly(2020, 6, 29)),
            (MilestoneKind.LegalText, new DateOnly(2020, 7, 1)),
            (MilestoneKind.OfficialJournal, new DateOnly(2020, 7, 1)),
            (MilestoneKind.RouteChanged, new DateOnly(2021, 3, 4)),
            (MilestoneKind.CertifierRemoved, new DateOnly(2022, 5, 6)),
            (MilestoneKind.Expired, new DateOnly(2023, 6, 30)),
        ],
        Milestone.Until(Day, Whole).Select(milestone => (milestone.Kind, milestone.Day)));

    [Fact]
    public void What_is_to_come_is_not_told() =>
        Assert.Equal([MilestoneKind.CertifierAdded, MilestoneKind.Decided], Milestone.Until(new(2020, 6, 30), Whole).Select(milestone => milestone.Kind));

    [Fact]
    public void A_milestone_of_today_is_told() =>
        Assert.Equal(MilestoneKind.Expired, Milestone.Until(new(2023, 6, 30), Whole)[^1].Kind);

    [Fact]
    public void It_names_the_certifier_the_text_or_the_route()
    {
        var told = Milestone.Until(Day, Whole);

        Assert.Equal("ATELIER NORD", told.First(milestone => milestone.Kind == MilestoneKind.CertifierAdded).Detail);
        Assert.Equal("Arrêté du 29 juin 2020", told.First(milestone => milestone.Kind == MilestoneKind.LegalText).Detail);
        Assert.Equal(RouteKind.Apprenticeship, told.First(milestone => milestone.Kind == MilestoneKind.RouteChanged).Route);
    }

    [Fact]
    public void A_fiche_of_right_dates_its_publication() =>
        Assert.Equal([new Milestone(new(2024, 2, 3), MilestoneKind.Published)], Milestone.Until(Day, With(new Registration { PublishedOn = Sample.At(new DateOnly(2024, 2, 3)) })));

    [Fact]
    public void A_fiche_that_dates_nothing_has_none() => Assert.Empty(Milestone.Until(Day, With(new Registration())));

    private static Certification Whole => With(new Registration
    {
        Decision = Sample.At(new DateOnly(2020, 6, 29)),
        LastOfficialJournal = Sample.At(new DateOnly(2020, 7, 1)),
        Expiry = Sample.At(new DateOnly(2023, 6, 29)),
    }) with
    {
        LegalTexts = [new(Sample.At(LegalTextKind.Creation), Sample.At("Arrêté du 29 juin 2020"), Sample.At(new DateOnly(2020, 7, 1))), new(Sample.At(LegalTextKind.Other), Sample.At("Sans date"), null)],
        AccessRoutes = [new(RouteKind.Apprenticeship, Sample.At(Answer.Yes), null, Sample.At(new DateOnly(2021, 3, 4))), new(RouteKind.Experience, Sample.At(Answer.Yes), null, null)],
        CertifierHistory = [Change(CertifierAction.Removed, new(2022, 5, 6)), Change(CertifierAction.Added, new(2019, 1, 2))],
    };

    private static CertifierChange Change(CertifierAction action, DateOnly day) => new(Sample.At("ATELIER NORD"), null, Sample.At(action), Sample.At(day));

    private static Certification With(Registration registration) => Sample.Certification("RNCP41481") with { Registration = registration };
}
