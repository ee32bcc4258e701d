using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>The main facts of all certifications: one row a certification, one column a fact.</summary>
/// <param name="Columns">Facts.</param>
/// <param name="Rows">Certifications.</param>
public sealed record CatalogueTable(ValueList<FactColumn> Columns, ValueList<FactsOfCertification> Rows)
{
    internal static CatalogueTable Of(PageSource source)
    {
        var facts = ComparedFact.All(source).Where(fact => fact.IsMain).ToList();
        return new(
            facts.Select(fact => FactColumn.Of(fact, source)).ToValueList(),
            source.Catalogue.Certifications.Select(certification => FactsOfCertification.Of(certification, facts, source)).ToValueList());
    }
}

/// <summary>A fact as the head of a column.</summary>
/// <param name="Key">Its name for the script.</param>
/// <param name="Name">Its name in words.</param>
/// <param name="Phrases">How the script speaks of it in the sentence, or null.</param>
public sealed record FactColumn(string Key, string Name, FactPhrases? Phrases)
{
    internal static FactColumn Of(ComparedFact fact, PageSource source) => new(fact.Key, fact.NameIn(source), FactPhrases.Of(fact, source.Words));
}

/// <summary>The facts of one certification.</summary>
/// <param name="Code">Its number in addresses.</param>
/// <param name="Certification">Number, title and page.</param>
/// <param name="Cells">One cell a column.</param>
public sealed record FactsOfCertification(string Code, CodeLink Certification, ValueList<CatalogueCell> Cells)
{
    internal static FactsOfCertification Of(Certification certification, IEnumerable<ComparedFact> facts, PageSource source) => new(
        certification.Number.Value.Slug,
        CodeLink.Of(certification),
        facts.Select(fact => new CatalogueCell(fact.Key, fact.NameIn(source), fact.ValuesOf(certification).Distinct().ToValueList())).ToValueList());
}

/// <summary>What one certification answers to one fact.</summary>
/// <param name="Key">The fact, for the script.</param>
/// <param name="Name">The fact in words, for narrow screens.</param>
/// <param name="Values">What it answers.</param>
public sealed record CatalogueCell(string Key, string Name, ValueList<string> Values);
