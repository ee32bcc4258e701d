using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Passerelle.Site.Sheets.Word;

/// <summary>How Word treats a document.</summary>
internal static class WordSettings
{
    private const string Url = "http://schemas.microsoft.com/office/word";

    // Word 2013 and later; without it, a document opens in compatibility mode.
    private const string Mode = "15";

    public static Settings Part(string language) => new(
        new DefaultTabStop { Val = 567 },
        new AutoHyphenation { Val = true },
        new ConsecutiveHyphenLimit { Val = 2 },
        new DoNotHyphenateCaps { Val = true },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = Url, Val = new StringValue(Mode) }),
        new ThemeFontLanguages { Val = language });
}
