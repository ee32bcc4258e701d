using Passerelle.Import.Output;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Importing;

/// <summary>What is to be imported, and where to.</summary>
/// <param name="Sources">Paths of the sources.</param>
/// <param name="Selection">Which fiches.</param>
/// <param name="Terms">Where to, and how.</param>
/// <param name="AsOf">Day of a new site; null where the first source decides.</param>
/// <param name="AsJson">Whether the report is for a program.</param>
internal sealed record ImportRequest(ValueList<string> Sources, FicheSelection Selection, ImportTerms Terms, DateOnly? AsOf, bool AsJson)
{
    /// <summary>The day that a new site speaks of. Without a clock, that is when the first source was written.</summary>
    public DateOnly DayOfSite => AsOf ?? DateOnly.FromDateTime(File.GetLastWriteTimeUtc(Sources[0]));
}
