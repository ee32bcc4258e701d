using Passerelle.Model;

namespace Passerelle.Properties;

/// <summary>What the open data say value by value, and not as a text that must be cut: it comes back as it went.</summary>
internal static class CarriedByFeed
{
    /// <summary>The values, each with its name.</summary>
    public static IEnumerable<string> Of(Certification certification) =>
    [
        $"number {certification.Number}",
        $"level {certification.Level} {certification.LevelAbsence}",
        $"nsf {Listed(certification.Classification.Nsf.Select(each => each.Code))}",
        $"formacodes {Listed(certification.Classification.Formacodes.Select(each => each.Code))}",
        $"rome {Listed(certification.Classification.Rome.Select(each => each.Code))}",
        $"certifiers {Listed(certification.Certifiers.Select(each => (each.Siret, each.State, each.StateChangedOn)))}",
        $"partners {Listed(certification.Partners.Select(each => (each.Siret, each.Habilitation, each.State, each.Since, each.StateChangedOn)))}",
        $"decision {certification.Registration.Decision} {certification.Registration.Years}",
        $"expiry {certification.Registration.Expiry} {certification.Registration.LastAward} {certification.Registration.LastOfficialJournal}",
        $"type {certification.Registration.Type} {certification.Registration.PrintedState}",
        $"replaces {Listed(certification.Replaces)} {Listed(certification.ReplacedBy)}",
        $"blocks {Listed(certification.Blocks.Select(block => block.Code))}",
        $"bridges {Listed(certification.Equivalences.SelectMany(each => each.Held.Select(held => $"{held.Number} {Listed(held.Blocks)} → {Listed(each.Obtained)}")))}",
    ];

    private static string Listed<T>(IEnumerable<T> values) => string.Join(", ", values);
}
