using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>A term of the Formacode thesaurus (Centre Inffo): five digits.</summary>
public readonly partial record struct Formacode : ICode<Formacode>
{
    private const string Body = "[0-9]{5}";

    private Formacode(string value) => Value = value;

    /// <inheritdoc/>
    public static string Pattern => $"^{Body}$";

    /// <inheritdoc/>
    public static string Example => "46274";

    /// <summary>The code as it is printed.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public string Slug => Value;

    /// <inheritdoc/>
    public static bool TryParse(string text, out Formacode code)
    {
        var fits = Spelling().IsMatch(text);
        code = fits ? new Formacode(text) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A" + Body + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
