namespace Passerelle.Site.Sheets.Word;

/// <summary>The shapes that stand before the words of a state, as in the pages.</summary>
internal static class AuditMark
{
    /// <summary>A state: its shape, and its word.</summary>
    public static string Of(string kind, string word) => $"{ShapeOf(kind)} {word}";

    private static string ShapeOf(string kind) => kind switch
    {
        "error" => "■",
        "warning" => "▲",
        "info" or "held" => "●",
        "partial" or "partly" => "◐",
        "missing" => "✕",
        "silent" => "–",
        "outside" => "☐",
        _ => "○",
    };
}
