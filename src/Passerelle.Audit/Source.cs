using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>How sure one can be of what a source says, from the surest on.</summary>
public enum Certainty
{
    /// <summary>LAW: the text of the law was read.</summary>
    Law,

    /// <summary>FC: a text of France compétences was read.</summary>
    FranceCompetences,

    /// <summary>DATA: measured on the open data of the register.</summary>
    OpenData,

    /// <summary>2nd: read where somebody else tells of it.</summary>
    Secondary,

    /// <summary>INF: a conclusion of the authors of the rule.</summary>
    Inference,
}

/// <summary>Where a rule comes from.</summary>
/// <param name="Key">Short name, permanent: <c>L1</c>.</param>
/// <param name="Title">What it is.</param>
/// <param name="Address">Where it can be read; null for what has no address.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record Source(string Key, BilingualText Title, WebAddress? Address, Certainty Certainty);
