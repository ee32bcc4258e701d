using Passerelle.Model;

namespace Passerelle.Site.Exports;

/// <summary>The page of a certification in the register itself.</summary>
internal static class OfficialFiche
{
    private const string Search = "https://www.francecompetences.fr/recherche";

    /// <summary>Its address: <c>https://www.francecompetences.fr/recherche/rncp/41481/</c>.</summary>
    public static string AddressOf(CertificationNumber number)
    {
        var register = number.Register == Model.Register.Rncp ? "rncp" : "rs";
        return $"{Search}/{register}/{number.Value[register.Length..]}/";
    }
}
