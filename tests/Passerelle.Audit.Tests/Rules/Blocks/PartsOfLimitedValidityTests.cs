using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class PartsOfLimitedValidityTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_duration_of_the_sample() => Assert.Equal(["RNCP32017 certification.yaml obtention.validite_composantes"], Audited.Sample.PlacesOf(RuleIds.Bloc12));

    [Theory]
    [InlineData("5 an(s)")]
    [InlineData("Cinq années")]
    [InlineData("36 mois après la notification")]
    public void Each_duration_is_a_limit(string text) => With(text).Finds(RuleIds.Bloc12, text);

    [Theory]
    [InlineData("Néant")]
    [InlineData("Acquis définitivement")]
    [InlineData("Sans limite")]
    public void What_limits_nothing_is_right(string text) => Assert.Empty(With(text).Of(RuleIds.Bloc12));

    private static Audited With(string text) => Audited.With(File, "obtention:\n", $"obtention:\n  validite_composantes: {text}\n");
}
