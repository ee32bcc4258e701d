using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>A group of the NSF nomenclature of specialities: three digits, then the letter of the function where one is given.</summary>
public readonly partial record struct NsfCode : ICode<NsfCode>
{
    private const string Body = "[1-9][0-9]{2}[a-z]?";

    private NsfCode(string value) => Value = value;

    /// <inheritdoc/>
    public static string Pattern => $"^{Body}$";

    /// <inheritdoc/>
    public static string Example => "323n";

    /// <summary>The code as it is printed.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public string Slug => Value;

    /// <inheritdoc/>
    public static bool TryParse(string text, out NsfCode code)
    {
        var fits = Spelling().IsMatch(text);
        code = fits ? new NsfCode(text) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A" + Body + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
