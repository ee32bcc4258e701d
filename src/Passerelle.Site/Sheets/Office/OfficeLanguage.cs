namespace Passerelle.Site.Sheets.Office;

/// <summary>Languages as office suites name them: with a country.</summary>
internal static class OfficeLanguage
{
    public const string French = "fr-FR";
    public const string English = "en-GB";

    /// <summary>The language of a site, <c>fr</c> or <c>en</c>.</summary>
    public static string Of(string tag) => tag == "fr" ? French : English;
}
