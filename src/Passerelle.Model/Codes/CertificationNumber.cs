using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>The two national registers.</summary>
public enum Register
{
    /// <summary>Répertoire national des certifications professionnelles.</summary>
    Rncp,

    /// <summary>Répertoire spécifique.</summary>
    Rs,
}

/// <summary>The number of a certification in a national register: <c>RNCP41481</c>, <c>RS6232</c>.</summary>
public readonly partial record struct CertificationNumber : ICode<CertificationNumber>
{
    private const string Body = "(?:RNCP|RS)[0-9]{2,5}";

    private CertificationNumber(string value) => Value = value;

    /// <inheritdoc/>
    public static string Pattern => $"^{Body}$";

    /// <inheritdoc/>
    public static string Example => "RNCP41481";

    /// <summary>The number as it is printed.</summary>
    public string Value { get; }

    /// <summary>The register that holds it.</summary>
    public Register Register => Value.StartsWith("RNCP", StringComparison.Ordinal) ? Register.Rncp : Register.Rs;

    /// <inheritdoc/>
    public string Slug => Value.ToLowerInvariant();

    /// <inheritdoc/>
    public static bool TryParse(string text, out CertificationNumber code)
    {
        var fits = Spelling().IsMatch(text);
        code = fits ? new CertificationNumber(text) : default;
        return fits;
    }

    /// <summary>Reads a number that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static CertificationNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a certification number.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A" + Body + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
