using Passerelle.Import.Output;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Output;

public class WritingFaultsTests
{
    [Theory]
    [InlineData(Language.French, "RNCP99999 existe déjà et changerait\u202F: rien n’en a été écrit.", "relire les différences, puis relancer avec --force.")]
    [InlineData(Language.English, "RNCP99999 stands already and would change: nothing of it was written.", "read the differences again, then run it with --force.")]
    public void A_refusal_says_how_to_go_on(Language language, string message, string hint)
    {
        var fault = WritingFaults.WouldChange.About("certifications/rncp99999/certification.yaml", "RNCP99999");

        Assert.Equal((message, hint), (fault.Message(language), fault.Hint(language)));
    }

    [Fact]
    public void Each_fault_has_its_code_in_the_range_of_writing()
    {
        Assert.Equal(WritingFaults.All.Select(kind => kind.Code).Distinct(), WritingFaults.All.Select(kind => kind.Code));
        Assert.All(WritingFaults.All, kind => Assert.StartsWith("PAS76", kind.Code, StringComparison.Ordinal));
        Assert.All(WritingFaults.All, kind => Assert.Contains(kind, ImportFaults.All));
    }
}
