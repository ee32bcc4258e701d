using Passerelle.Model;

namespace Passerelle.Reading.Diagnostics;

/// <summary>How grave a fault is, in words.</summary>
public static class SeverityWords
{
    /// <summary>The site cannot be built.</summary>
    public static BilingualText Error { get; } = new("erreur", "error");

    /// <summary>It can.</summary>
    public static BilingualText Warning { get; } = new("avertissement", "warning");
}

/// <summary>The words around the advice of a diagnostic.</summary>
public static class AdviceWords
{
    /// <summary>What was probably meant.</summary>
    public static BilingualText Suggestion { get; } = new("vouliez-vous dire « {0} » ?", "did you mean '{0}'?");

    /// <summary>What to do.</summary>
    public static BilingualText Hint { get; } = new("aide : {0}", "help: {0}");

    /// <summary>Another place that has to do with it.</summary>
    public static BilingualText Related { get; } = new("voir aussi : {0}", "see also: {0}");
}
