using Passerelle.Model;
using Passerelle.Reading.Load;
using Passerelle.Site;
using Passerelle.Site.Output;
using Passerelle.Site.Sheets;
using Passerelle.Site.Templates;

namespace Passerelle.Cli.Building;

/// <summary>What came of making a site.</summary>
/// <param name="Language">Language of the site.</param>
/// <param name="Sources">Texts that were read, for code frames.</param>
/// <param name="Diagnostics">Faults and warnings.</param>
internal sealed record Attempt(Language Language, InputSources Sources, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>The site; empty where faults stopped the making of it.</summary>
    public ValueList<SiteFile> Files { get; init; }

    /// <summary>What writing did; null where nothing was written.</summary>
    public WriteReport? Report { get; init; }

    /// <summary>Its sheets, which are made when they are asked for; null where it has none or its theme was not found.</summary>
    public SheetSet? Sheets { get; init; }

    public int Errors => Diagnostics.Count(d => d.Kind.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count - Errors;

    public int FaultyFiles => Diagnostics.Select(d => d.Place.File).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether the site may be shown; where one is strict, warnings are faults.</summary>
    public bool IsFit(bool strict) => Errors == 0 && (!strict || Warnings == 0);

    public Attempt With(IEnumerable<Diagnostic> more) => this with { Diagnostics = Diagnostics.Concat(more).ToValueList() };

    /// <summary>This attempt and faults of a theme, which show its lines as faults of the input show theirs.</summary>
    public Attempt With(ValueList<Diagnostic> more, Theme? theme)
    {
        var faulty = more.Select(fault => fault.Place.File).ToHashSet(StringComparer.Ordinal);
        var texts = theme?.Files.Keys.Where(path => faulty.Contains(theme.NameOf(path))).Select(theme.Read).Select(file => new SourceText(file.Name, file.Text));
        return With(more) with { Sources = Sources.With(texts ?? []) };
    }

    /// <summary>This attempt with sheets that were made, and what is wrong with them.</summary>
    public Attempt With(BuiltSite sheets) => With(sheets.Diagnostics, Sheets?.Theme) with
    {
        Files = Files.Concat(sheets.Files).OrderBy(file => file.Path, StringComparer.Ordinal).ToValueList(),
    };
}
