namespace Passerelle.Model;

/// <summary>How a certification is obtained from its blocks.</summary>
public sealed record Completion
{
    /// <summary>The rule in sentences.</summary>
    public Located<string>? Text { get; init; }

    /// <summary>Named sets of blocks; one of them is enough. Empty: all blocks are needed.</summary>
    public ValueList<Option> Options { get; init; }

    /// <summary>Conditions beyond the blocks.</summary>
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>How long an acquired part holds, where the fiche limits it.</summary>
    public Located<string>? PartsValidity { get; init; }
}

/// <summary>A named set of blocks that gives the certification.</summary>
public sealed record Option(Located<LocalCode> Code, Located<string> Name, ValueList<Located<BlockCode>> Blocks);

/// <summary>A condition beyond the blocks, an internship for instance.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Weeks">Its length in weeks, where it is a period.</param>
/// <param name="WaivedForExperience">Whether candidates by experience (VAE) are dispensed; unknown where the fiche does not say.</param>
public sealed record Condition(Located<string> Text, Located<int>? Weeks, Located<Answer>? WaivedForExperience);
