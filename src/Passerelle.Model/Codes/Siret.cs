using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>The number of an establishment in the French company register: 14 digits, without blanks.</summary>
public readonly partial record struct Siret : ICode<Siret>
{
    private const string Body = "[0-9]{14}";

    private Siret(string value) => Value = value;

    /// <inheritdoc/>
    public static string Pattern => $"^{Body}$";

    /// <inheritdoc/>
    public static string Example => "39179458300065";

    /// <summary>The 14 digits.</summary>
    public string Value { get; }

    /// <summary>The digits as they are read out: the nine of the company by three, then the five of the establishment.</summary>
    public string Grouped => $"{Value[..3]}\u00A0{Value[3..6]}\u00A0{Value[6..9]}\u00A0{Value[9..]}";

    /// <inheritdoc/>
    public string Slug => Value;

    /// <inheritdoc/>
    public static bool TryParse(string text, out Siret code)
    {
        var fits = Spelling().IsMatch(text);
        code = fits ? new Siret(text) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A" + Body + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
