using Passerelle.Model;

namespace Passerelle.Reading.Diagnostics;

/// <summary>How grave a fault is, in words.</summary>
internal static class SeverityWords
{
    public static BilingualText Error { get; } = new("erreur", "error");

    public static BilingualText Warning { get; } = new("avertissement", "warning");
}

/// <summary>The words around the advice of a diagnostic.</summary>
internal static class AdviceWords
{
    public static BilingualText Suggestion { get; } = new("vouliez-vous dire « {0} » ?", "did you mean '{0}'?");

    public static BilingualText Hint { get; } = new("aide : {0}", "help: {0}");

    public static BilingualText Related { get; } = new("voir aussi : {0}", "see also: {0}");
}
