using Passerelle.Model;
using Passerelle.Site.Exports;

namespace Passerelle.Site.Tests.Exports;

public class IdentifiersTests
{
    private static readonly BlockReference Block = Given.Block("RNCP41481", "BC01");

    [Fact]
    public void They_are_what_anyone_computes_from_the_codes()
    {
        var register = NameBasedUuid.Of(NameBasedUuid.AddressNamespace, "https://www.francecompetences.fr/");
        var certification = NameBasedUuid.Of(register, "RNCP41481");
        var block = NameBasedUuid.Of(certification, "BC01");

        Assert.Equal(certification, Identifiers.Of(GivenExports.Number));
        Assert.Equal(block, Identifiers.Of(Block));
        Assert.Equal(NameBasedUuid.Of(block, "C1"), Identifiers.Of(Given.Competency("RNCP41481", "BC01", "C1")));
    }

    // They were given away: a change of the way they are made would break what others have stored.
    [Fact]
    public void They_stay_what_they_were() =>
        Assert.Equal("urn:uuid:a5d9c0b2-e8f2-5fe7-b450-c9e3169bfc33", Identifiers.Urn(Identifiers.Of(Given.Competency("RNCP41481", "BC01", "C1"))));

    [Fact]
    public void An_evaluation_and_a_competency_differ() =>
        Assert.NotEqual(Identifiers.Of(Block, Given.Local("C1")), Identifiers.Of(Block, Given.Local("E1")));

    [Fact]
    public void A_criterion_keeps_its_own_when_another_one_is_put_before_it()
    {
        var alone = Given.Evaluation("E1", "Dossier", null, Given.Criterion("Clair."));
        var second = alone with { Criteria = [Given.Criterion("Complet."), .. alone.Criteria] };

        Assert.Equal(Identifiers.OfCriteria(Block, alone)[0], Identifiers.OfCriteria(Block, second)[1]);
    }

    [Fact]
    public void Criteria_of_the_same_words_are_told_apart()
    {
        var twice = Given.Evaluation("E1", "Dossier", null, Given.Criterion("Clair."), Given.Criterion("Clair."));

        Assert.Equal(2, Identifiers.OfCriteria(Block, twice).Distinct().Count());
    }

    [Fact]
    public void A_body_is_the_same_under_two_names_and_two_establishments()
    {
        var one = Body(Given.Certifier("CENTRE", "39179458300065"));
        var other = Body(Given.Certifier("Centre de formation", "39179458300073"));

        Assert.Equal(Identifiers.Of(one), Identifiers.Of(other));
        Assert.NotEqual(Identifiers.Of(one), Identifiers.Of(Body(Given.Certifier("CENTRE"))));
    }

    private static CertifyingBody Body(Certifier certifier) =>
        new CertifyingBodies([Given.Certification("RNCP41481") with { Certifiers = [certifier] }]).All.Single();
}
