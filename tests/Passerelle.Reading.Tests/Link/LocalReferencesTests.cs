using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Link;

public class LocalReferencesTests
{
    private const string Certification = """
        activites: [{code: A1, titre: Vendre, options: [O1]}]
        jurys: [{code: J1, composition: Deux personnes}]
        obtention: {options: [{code: O1, nom: Rayon, blocs: [BC01]}]}
        voies: {fi: {ouverte: oui, jury: J1}}
        correspondances: [{type: partielle, detenus: [{certification: RNCP10002}], obtenus: [BC01]}]

        """;

    private const string Block = """
        activites: [A1]
        competences: [{code: C1, texte: Vendre}, {code: C2, texte: Compter}]
        evaluations:
          - {code: E1, forme: oral, titre: Vente, competences: [C1], criteres: [{texte: Le prix est dit, competences: [C1]}]}

        """;

    private static readonly SiteText Whole = SmallSite.Empty
        .WithCertification("RNCP10001", Certification)
        .WithBlockOf("RNCP10001", "BC01", Block)
        .WithExternal("RNCP10002");

    private static readonly string CertificationPath = SmallSite.CertificationPath("RNCP10001");
    private static readonly string BlockPath = SmallSite.BlockPath("RNCP10001", "BC01");

    [Fact]
    public void References_to_what_is_there_are_right() => Assert.Empty(Whole.Faults());

    [Theory]
    [InlineData("options: [O1]", "options: [O2]", "PAS407", "O1")]
    [InlineData("jury: J1", "jury: J7", "PAS408", "J1")]
    [InlineData("blocs: [BC01]", "blocs: [BC10]", "PAS409", "BC01")]
    [InlineData("obtenus: [BC01]", "obtenus: [BC02]", "PAS409", "BC01")]
    public void A_certification_that_names_what_is_not_there_is_told_what_is(string part, string by, string code, string suggestion)
    {
        var fault = Whole.Replacing(CertificationPath, part, by).Fault();

        Assert.Equal((code, suggestion), (fault.Kind.Code, fault.Suggestion));
        Assert.Equal(suggestion, fault.Arguments[1]);
    }

    [Theory]
    [InlineData("activites: [A1]", "activites: [A2]", "PAS406", "A1")]
    [InlineData("titre: Vente, competences: [C1]", "titre: Vente, competences: [C1, C3]", "PAS405", "C1, C2")]
    [InlineData("dit, competences: [C1]", "dit, competences: [C3]", "PAS405", "C1, C2")]
    public void A_block_that_names_what_is_not_there_is_told_what_is(string part, string by, string code, string known)
    {
        var fault = Whole.Replacing(BlockPath, part, by).Fault();

        Assert.Equal((code, known), (fault.Kind.Code, fault.Arguments[1]));
    }

    [Fact]
    public void Where_there_is_nothing_to_name_the_fault_says_so() =>
        Assert.Equal("∅", SmallSite.Empty.WithCertification("RNCP10001", "voies: {vae: {ouverte: oui, jury: J1}}\n").Fault().Arguments[1]);

    [Fact]
    public void A_criterion_for_a_competency_that_its_evaluation_does_not_verify_is_a_fault()
    {
        var fault = Whole.Replacing(BlockPath, "dit, competences: [C1]", "dit, competences: [C1, C2]").Fault();

        Assert.Equal(ReferenceFaults.CriterionOutside, fault.Kind);
        Assert.Equal(["C2"], fault.Arguments);
    }

    [Fact]
    public void A_criterion_is_free_where_the_evaluation_does_not_say_what_it_verifies() => Assert.Empty(Whole
        .Replacing(BlockPath, "titre: Vente, competences: [C1]", "titre: Vente")
        .Replacing(BlockPath, "dit, competences: [C1]", "dit, competences: [C2]")
        .Faults());

    [Fact]
    public void In_a_certification_with_a_fault_nothing_is_said_to_be_missing() => Assert.Equal(
        ["PAS306 certifications/rncp10001/certification.yaml"],
        Whole
            .Replacing(CertificationPath, "ouverte: oui", "ouverte: peut-être")
            .Replacing(CertificationPath, "jury: J1", "jury: J7")
            .Faults().Select(fault => fault.Split(':')[0]));

    [Fact]
    public void Every_reference_that_leads_nowhere_is_told() => Assert.Equal(
        ["PAS406", "PAS405", "PAS405", "PAS407", "PAS408"],
        Whole
            .Replacing(BlockPath, "[A1]", "[A9]")
            .Replacing(BlockPath, "competences: [C1]", "competences: [C9]")
            .Replacing(CertificationPath, "options: [O1]", "options: [O9]")
            .Replacing(CertificationPath, "jury: J1", "jury: J9")
            .Read().Diagnostics.Select(fault => fault.Kind.Code));

    [Fact]
    public void A_reference_to_another_case_is_not_the_same_code()
    {
        var fault = Whole.Replacing(BlockPath, "activites: [A1]", "activites: [a1]").Fault();

        Assert.Equal((Severity.Error, "A1"), (fault.Kind.Severity, fault.Suggestion));
    }
}
