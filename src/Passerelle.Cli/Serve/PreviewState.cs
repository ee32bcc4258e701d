using System.Collections.Frozen;
using Passerelle.Cli.Building;
using Passerelle.Site.Output;
using Passerelle.Site.Sheets;

namespace Passerelle.Cli.Serve;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Attempt">Number of the last attempt to make the site.</param>
/// <param name="Site">Number of the attempt that made the files; 0 before the first good one.</param>
/// <param name="Files">The last good site, by path.</param>
/// <param name="Last">What came of the last attempt.</param>
internal sealed record PreviewState(int Attempt, int Site, FrozenDictionary<string, SiteFile> Files, Attempt Last)
{
    /// <summary>The sheets of that site, which are made when they are opened, so that a change is shown at once; null where it has none.</summary>
    public SheetSet? Sheets { get; private init; }

    /// <summary>Whether there is a site to show, be it an older one.</summary>
    public bool HasSite => Site > 0;

    /// <summary>Whether the last attempt failed.</summary>
    public bool IsBroken => !Last.IsFit(strict: false);

    /// <summary>The state after the very first attempt.</summary>
    public static PreviewState First(Attempt attempt) => new PreviewState(0, 0, FrozenDictionary<string, SiteFile>.Empty, attempt).Then(attempt);

    /// <summary>The state after another attempt: a good site takes the place of the last one, a broken one does not.</summary>
    public PreviewState Then(Attempt attempt)
    {
        var number = Attempt + 1;
        return attempt.IsFit(strict: false)
            ? new(number, number, attempt.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal), attempt) { Sheets = attempt.Sheets }
            : this with { Attempt = number, Last = attempt };
    }
}
