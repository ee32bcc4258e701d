using Passerelle.Model;

namespace Passerelle.Audit.Tests.Harness;

/// <summary>What every finding must show.</summary>
internal static class FindingTexts
{
    /// <summary>All texts are there in both languages, and no placeholder is left.</summary>
    public static void AreWhole(Finding finding)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            string[] texts = [finding.Message(language), finding.Suggestion(language), .. finding.Related.Select(related => finding.RoleOf(related, language))];
            Assert.All(texts, text => Assert.DoesNotMatch(@"\{[a-z_]+\}", text));
        }

        Assert.NotEqual("", finding.Path);
        Assert.All(finding.Related, related => Assert.NotEqual("", related.Path));
    }
}
