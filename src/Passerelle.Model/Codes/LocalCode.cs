using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>A code that names a thing within its parent: a competency, an evaluation, an activity, an option or a jury.</summary>
public readonly partial record struct LocalCode : ICode<LocalCode>
{
    private const string Body = "[A-Za-z0-9][A-Za-z0-9._-]{0,23}";

    private LocalCode(string value) => Value = value;

    /// <inheritdoc/>
    public static string Pattern => $"^{Body}$";

    /// <inheritdoc/>
    public static string Example => "C1.2";

    /// <summary>The code as it is printed.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public string Slug => Value.ToLowerInvariant().Replace('.', '-').Replace('_', '-');

    /// <inheritdoc/>
    public static bool TryParse(string text, out LocalCode code)
    {
        var fits = Spelling().IsMatch(text);
        code = fits ? new LocalCode(text) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A" + Body + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
