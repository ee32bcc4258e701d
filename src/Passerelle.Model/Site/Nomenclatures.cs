using System.Collections.Immutable;

namespace Passerelle.Model;

/// <summary>Labels of the codes in use.</summary>
public sealed record Nomenclatures
{
    /// <summary>Labels of the NSF.</summary>
    public ImmutableSortedDictionary<string, Located<string>> Nsf { get; init; } = Empty;

    /// <summary>Labels of the ROME.</summary>
    public ImmutableSortedDictionary<string, Located<string>> Rome { get; init; } = Empty;

    /// <summary>Labels of the Formacode.</summary>
    public ImmutableSortedDictionary<string, Located<string>> Formacodes { get; init; } = Empty;

    /// <summary>Labels of the IDCC.</summary>
    public ImmutableSortedDictionary<string, Located<string>> Idcc { get; init; } = Empty;

    private static ImmutableSortedDictionary<string, Located<string>> Empty { get; } =
        ImmutableSortedDictionary.Create<string, Located<string>>(StringComparer.Ordinal);
}

/// <summary>A term of the glossary.</summary>
/// <param name="Term">The term.</param>
/// <param name="Acronym">Its acronym.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Source">The text that defines it.</param>
/// <param name="Link">Where that text can be read.</param>
public sealed record GlossaryTerm(
    Located<string> Term,
    Located<string>? Acronym,
    Located<string> Definition,
    Located<string>? Source,
    Located<WebAddress>? Link);

/// <summary>A free page of the site: <c>pages/guide.md</c>.</summary>
/// <param name="Slug">Name in the address, from the file name.</param>
/// <param name="Title">Title.</param>
/// <param name="Summary">One sentence, for lists and search engines.</param>
/// <param name="Order">Place in lists of pages; pages without one come last, by title.</param>
/// <param name="Content">Markdown without raw HTML.</param>
public sealed record FreePage(string Slug, Located<string> Title, Located<string>? Summary, int? Order, MarkdownText Content);
