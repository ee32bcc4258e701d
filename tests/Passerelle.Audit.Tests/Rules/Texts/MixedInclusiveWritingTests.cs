using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class MixedInclusiveWritingTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Theory]
    [InlineData("Réalisateur/trice et assistant·e", "assistant·e")]
    [InlineData("Étudiant(e) et assistant.e", "assistant.e")]
    public void The_form_that_differs_is_marked(string text, string culprit) =>
        Assert.Equal(culprit, Audited.With(File, "Salons et congrès", text).Finds(RuleIds.Txt11, text).Quote!.Culprit);

    [Fact]
    public void It_is_told_once() => Assert.Single(Audited.With(File, "Salons et congrès", "Étudiant(e), assistant.e, réalisateur/trice, monteur·euse").Of(RuleIds.Txt11));

    [Fact]
    public void One_style_is_left_alone() => Assert.Empty(Audited.With(File, "Salons et congrès", "Étudiant·e, assistant·e et/ou régisseur").Of(RuleIds.Txt11));
}
