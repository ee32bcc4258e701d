namespace Passerelle.Model;

/// <summary>How grave a finding of the audit is, from the least to the gravest.</summary>
public enum FindingSeverity
{
    /// <summary>Not told at all: the school has switched the rule off.</summary>
    Ignored,

    /// <summary>To be looked at by somebody.</summary>
    Info,

    /// <summary>Against the doctrine of the register, or a likely cause of a postponement.</summary>
    Warning,

    /// <summary>A text forbids it, or the data contradict themselves.</summary>
    Error,
}
