using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>Values as the registers spell them.</summary>
internal static class FrenchValues
{
    private static readonly string[] DateSpellings = ["dd/MM/yyyy", "dd-MM-yyyy", "yyyy-MM-dd"];

    /// <summary>A day: <c>27/10/2030</c> in the open data, <c>27-10-2030</c> on a page.</summary>
    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text.Trim(), DateSpellings, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary><c>Oui</c> or <c>Non</c>.</summary>
    public static Answer? Answer(string text) => text.Trim().ToLowerInvariant() switch
    {
        "oui" => Model.Answer.Yes,
        "non" => Model.Answer.No,
        _ => null,
    };

    /// <summary>A whole number; a final percent sign is left out.</summary>
    public static int? Number(string text) =>
        int.TryParse(text.Trim().TrimEnd('%').TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A SIRET; blanks, and the tabulation that the CSV export puts before it, are left out.</summary>
    public static Siret? Siret(string text) =>
        Model.Siret.TryParse(string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))), out var siret) ? siret : null;

    /// <summary>A code of a nomenclature or of a register.</summary>
    public static TCode? Code<TCode>(string text)
        where TCode : struct, ICode<TCode> => TCode.TryParse(text.Trim(), out var code) ? code : null;

    /// <summary>A day as the YAML spells it.</summary>
    public static string InYaml(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
