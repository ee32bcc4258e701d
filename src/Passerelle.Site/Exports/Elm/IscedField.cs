using Passerelle.Model;

namespace Passerelle.Site.Exports.Elm;

/// <summary>
/// The broad field of ISCED-F 2013 (two digits) of a French speciality (NSF). The profile asks for a field, and no official table leads from
/// one nomenclature to the other: this one is our reading of their titles, as broad as both allow. The speciality itself is told beside it.
/// </summary>
internal static class IscedField
{
    private const string Generic = "00";
    private const string Education = "01";
    private const string Arts = "02";
    private const string SocialSciences = "03";
    private const string BusinessAndLaw = "04";
    private const string Sciences = "05";
    private const string Information = "06";
    private const string Engineering = "07";
    private const string Agriculture = "08";
    private const string Health = "09";
    private const string Services = "10";

    /// <summary>The field of a speciality.</summary>
    public static string Of(NsfCode code) => OfGroup(code.Value[..3]) ?? OfDomain(code.Value[..2]);

    // Groups whose field is not that of their domain.
    private static string? OfGroup(string group) => group switch
    {
        "125" or "126" or "127" => Arts,
        "128" => BusinessAndLaw,
        "221" => Engineering,
        "311" => Services,
        "322" or "323" => Arts,
        "324" => BusinessAndLaw,
        "326" => Information,
        "331" or "332" => Health,
        "333" => Education,
        "341" => Engineering,
        "345" => BusinessAndLaw,
        _ => null,
    };

    private static string OfDomain(string domain) => domain switch
    {
        "11" => Sciences,
        "12" => SocialSciences,
        "13" => Arts,
        "20" or "22" or "23" or "24" or "25" => Engineering,
        "21" => Agriculture,
        "31" => BusinessAndLaw,
        "32" => SocialSciences,
        "30" or "33" or "34" => Services,
        _ => Generic,
    };
}
