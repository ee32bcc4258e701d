namespace Passerelle.Model;

/// <summary>A certification that the input only refers to.</summary>
public sealed record ExternalCertification
{
    /// <summary>Number in its register.</summary>
    public required Located<CertificationNumber> Number { get; init; }

    /// <summary>Title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>Level, 1 to 8, where it is known.</summary>
    public Located<int>? Level { get; init; }

    /// <summary>State as last seen.</summary>
    public Located<PrintedState>? State { get; init; }

    /// <summary>Last day of registration, where it is known.</summary>
    public Located<DateOnly>? Expiry { get; init; }

    /// <summary>Certifications that replace it.</summary>
    public ValueList<Located<CertificationNumber>> ReplacedBy { get; init; }

    /// <summary>Codes and titles of the blocks that are referred to.</summary>
    public ValueList<ExternalBlock> Blocks { get; init; }
}

/// <summary>A block of an external certification.</summary>
public sealed record ExternalBlock(Located<BlockCode> Code, Located<string> Title);
