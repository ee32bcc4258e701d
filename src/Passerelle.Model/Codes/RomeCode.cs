using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>A job card of the ROME nomenclature (France Travail): a letter and four digits.</summary>
public readonly partial record struct RomeCode : ICode<RomeCode>
{
    private const string Body = "[A-Z][0-9]{4}";

    private RomeCode(string value) => Value = value;

    /// <inheritdoc/>
    public static string Pattern => $"^{Body}$";

    /// <inheritdoc/>
    public static string Example => "L1302";

    /// <summary>The code as it is printed.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public string Slug => Value.ToLowerInvariant();

    /// <inheritdoc/>
    public static bool TryParse(string text, out RomeCode code)
    {
        var fits = Spelling().IsMatch(text);
        code = fits ? new RomeCode(text) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A" + Body + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
