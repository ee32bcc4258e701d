using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Search;

/// <summary>A thing that search finds: what it is found by, and what is shown of it.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Codes">The codes that name it, the outermost first: RNCP41481, BC01, C3. None where it has no code.</param>
/// <param name="Title">Title or wording.</param>
/// <param name="To">Its page.</param>
public sealed record SearchDocument(SearchKind Kind, ValueList<string> Codes, string Title, PageAddress To)
{
    /// <summary>A few words under the title, or null.</summary>
    public string? Detail { get; init; }

    /// <summary>Its level in words, or null.</summary>
    public string? Level { get; init; }

    /// <summary>Its state, or null.</summary>
    public StateLine? State { get; init; }

    /// <summary>Who certifies.</summary>
    public ValueList<string> Certifiers { get; init; }

    /// <summary>Other names: acronyms, trade names.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>Occupations that it opens.</summary>
    public ValueList<string> Jobs { get; init; }

    /// <summary>What it is about: labels of the nomenclatures.</summary>
    public ValueList<string> Subjects { get; init; }
}
