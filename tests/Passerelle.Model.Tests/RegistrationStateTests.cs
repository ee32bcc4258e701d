namespace Passerelle.Model.Tests;

public class RegistrationStateTests
{
    [Theory]
    [InlineData("2026-11-21", LifeStage.Active, 47)]
    [InlineData("2029-10-26", LifeStage.Active, 12)]
    [InlineData("2029-10-27", LifeStage.EndingSoon, 12)]
    [InlineData("2030-07-28", LifeStage.EndingSoon, 2)]
    [InlineData("2030-10-27", LifeStage.EndingSoon, 0)]
    [InlineData("2030-10-28", LifeStage.Expired, 0)]
    public void A_registration_that_ends_on_27_October_2030(string day, LifeStage stage, int monthsLeft)
    {
        var state = RegistrationState.Of(Certification(), DateOnly.Parse(day, null));

        Assert.Equal(stage, state.Stage);
        Assert.Equal(monthsLeft, state.MonthsLeft);
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2031-01-01")]
    public void A_successor_counts_more_than_the_dates(string day)
    {
        var successor = CertificationNumber.Parse("RNCP50000");

        var state = RegistrationState.Of(Certification(successor), DateOnly.Parse(day, null));

        Assert.Equal(LifeStage.Replaced, state.Stage);
        Assert.Equal([successor], state.ReplacedBy);
    }

    private static Certification Certification(params ReadOnlySpan<CertificationNumber> successors) => new()
    {
        Number = At(CertificationNumber.Parse("RNCP41481")),
        Title = At("Titre"),
        Registration = new Registration { Expiry = At(new DateOnly(2030, 10, 27)) },
        ReplacedBy = successors.ToArray().Select(At).ToValueList(),
    };

    private static Located<T> At<T>(T value)
        where T : notnull => new(value, SourceSpan.StartOf("certification.yaml"));
}
