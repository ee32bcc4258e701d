using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class ImplausibleLevelTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    private static readonly Audited One = Audited.With("certifications/rncp99101/blocs/bc01.yaml", "Chiffrer le budget", "Contribuer au budget");

    [Fact]
    public void A_school_may_set_the_threshold() => Assert.Single(Assert.Single(One.Set("seuils: {part_verbes_appui: 5}").Of(RuleIds.Comp10)).Related);

    [Fact]
    public void Below_level_6_nothing_is_told() => Assert.Empty(One.And(File, "niveau: 6", "niveau: 5").Set("seuils: {part_verbes_appui: 5}").Of(RuleIds.Comp10));
}
