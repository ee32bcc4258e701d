namespace Passerelle.Model.Tests;

public class RegistrationTests
{
    private static readonly Located<DateOnly> Day = Sample.At(new DateOnly(2025, 9, 1));

    [Theory]
    [InlineData(RegistrationType.OnRequest, true, false)]
    [InlineData(RegistrationType.OfRight, false, true)]
    public void What_the_fiche_says_counts_whatever_its_dates(RegistrationType type, bool isOnRequest, bool isOfRight)
    {
        var registration = new Registration { Type = Sample.At(type), Decision = Day, Start = Day };

        Assert.Equal((isOnRequest, isOfRight), (registration.IsOnRequest, registration.IsOfRight));
    }

    [Fact]
    public void Where_it_does_not_say_a_decision_tells_a_request_and_a_day_of_effect_alone_a_right()
    {
        var (decided, effective, undated) = (new Registration { Decision = Day, Start = Day }, new Registration { Start = Day }, new Registration());

        Assert.Equal((true, false), (decided.IsOnRequest, decided.IsOfRight));
        Assert.Equal((false, true), (effective.IsOnRequest, effective.IsOfRight));
        Assert.Equal((false, false), (undated.IsOnRequest, undated.IsOfRight));
    }
}
