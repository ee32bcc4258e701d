using System.Text.Json;
using Passerelle.Audit;
using Passerelle.Cli.Auditing;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Building;

/// <summary>The first half of the way, which ends with the catalogue and what is found in it: load, bind, link, audit.</summary>
/// <param name="Attempt">What there is to say of the input.</param>
/// <param name="Catalogue">The catalogue; null where faults forbid it.</param>
internal sealed record InputSteps(Attempt Attempt, Catalogue? Catalogue)
{
    /// <summary>Goes the way.</summary>
    /// <param name="input">Folder that holds <c>site.yaml</c>.</param>
    /// <param name="asOf">Day in place of the one of the site, or null.</param>
    /// <param name="times">Told how long each step takes.</param>
    public static InputSteps Of(string input, DateOnly? asOf, StepTimes times)
    {
        var loaded = times.Measure("load", () => CatalogueReader.Load(InputFolder.At(input)));
        var bound = times.Measure("bind", () => CatalogueReader.Bind(loaded));
        var read = times.Measure("link", () => CatalogueReader.Link(bound));
        var attempt = new Attempt(bound.Language, read.Sources, read.Diagnostics);
        return read.Catalogue is { } catalogue
            ? new(times.Measure("audit", () => Audited(attempt, catalogue, asOf ?? catalogue.Settings.AsOf.Value)), catalogue)
            : new(attempt, null);
    }

    private static Attempt Audited(Attempt attempt, Catalogue catalogue, DateOnly asOf)
    {
        var input = new InputText(attempt.Sources);
        try
        {
            return attempt with { Audit = AuditRun.Of(catalogue, asOf, input) };
        }
        catch (JsonException)
        {
            // A site is not worse for a list of old findings that nobody can read: all findings are new again, and the user is told why.
            var baseline = catalogue.Settings.Audit.Baseline!.Value.Value;
            var warning = new Diagnostic(AuditFaults.BaselineUnreadable, SourceSpan.StartOf(baseline), [baseline]);
            return attempt.With([warning]) with { Audit = AuditRun.Of(catalogue, asOf, new InputWithout(baseline, input)) };
        }
    }
}
