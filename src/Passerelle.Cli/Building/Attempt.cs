using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Reading.Load;
using Passerelle.Site.Output;

namespace Passerelle.Cli.Building;

/// <summary>What came of making a site.</summary>
/// <param name="Language">Language of the site.</param>
/// <param name="Sources">Texts that were read, for code frames.</param>
/// <param name="Diagnostics">Faults and warnings.</param>
internal sealed record Attempt(Language Language, InputSources Sources, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>What the audit found; null where faults stopped the reading.</summary>
    public AuditReport? Audit { get; init; }

    /// <summary>The site; empty where faults stopped the making of it.</summary>
    public ValueList<SiteFile> Files { get; init; }

    /// <summary>What writing did; null where nothing was written.</summary>
    public WriteReport? Report { get; init; }

    public int Errors => Diagnostics.Count(d => d.Kind.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count - Errors;

    public int FaultyFiles => Diagnostics.Select(d => d.Place.File).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether the site may be shown; where one is strict, warnings are faults.</summary>
    public bool IsFit(bool strict) => Errors == 0 && (!strict || Warnings == 0);

    public Attempt With(IEnumerable<Diagnostic> more) => this with { Diagnostics = Diagnostics.Concat(more).ToValueList() };
}
