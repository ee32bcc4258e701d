namespace Passerelle.Model.Tests.Changes;

/// <summary>A change of a fact on one line: <c>echeance 2026-01-01 → 2027-01-01</c>.</summary>
internal static class FactText
{
    public static string Of(FactChange change)
    {
        var subject = change.Subject is null ? "" : $" ({Said(change.Subject)})";
        return $"{change.Kind.Name}{subject} {Said(change.Before)} → {Said(change.After)}";
    }

    private static string Said(StatedValue? value) => value switch
    {
        StatedValue.Words words => words.Text,
        StatedValue.Day day => $"{day.Date:yyyy-MM-dd}",
        StatedValue.Number number => $"{number.Count}",
        StatedValue.Lasting lasting => $"{lasting.Duration}",
        StatedValue.Choice choice => $"{choice.Value}",
        _ => "null",
    };
}
