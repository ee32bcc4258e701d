using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>The identifier of a collective agreement (IDCC): up to four digits.</summary>
public readonly partial record struct IdccCode : ICode<IdccCode>
{
    private const string Body = "[0-9]{1,4}";

    private IdccCode(string value) => Value = value;

    /// <inheritdoc/>
    public static string Pattern => $"^{Body}$";

    /// <inheritdoc/>
    public static string Example => "2642";

    /// <summary>The code as it is printed.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public string Slug => Value;

    /// <inheritdoc/>
    public static bool TryParse(string text, out IdccCode code)
    {
        var fits = Spelling().IsMatch(text);
        code = fits ? new IdccCode(text) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A" + Body + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
