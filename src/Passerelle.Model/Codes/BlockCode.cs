using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>The code of a block within its certification: <c>BC01</c>.</summary>
public readonly partial record struct BlockCode : ICode<BlockCode>
{
    private const string Body = "BC[0-9]{2}";

    private BlockCode(string value) => Value = value;

    /// <inheritdoc/>
    public static string Pattern => $"^{Body}$";

    /// <inheritdoc/>
    public static string Example => "BC01";

    /// <summary>The code as it is printed.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public string Slug => Value.ToLowerInvariant();

    /// <inheritdoc/>
    public static bool TryParse(string text, out BlockCode code)
    {
        var fits = Spelling().IsMatch(text);
        code = fits ? new BlockCode(text) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A" + Body + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}

/// <summary>A block, named from anywhere: <c>RNCP41481BC01</c>.</summary>
public readonly record struct BlockReference(CertificationNumber Certification, BlockCode Block)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Certification}{Block}";
}

/// <summary>A competency, named from anywhere.</summary>
public readonly record struct CompetencyReference(BlockReference Block, LocalCode Competency)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Block} {Competency}";
}
