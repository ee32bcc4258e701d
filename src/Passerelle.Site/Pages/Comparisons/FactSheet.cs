using Passerelle.Model;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>What one certification answers to every fact; made once for all the comparisons in which it stands.</summary>
/// <param name="Answers">One answer a fact, in the order of the facts.</param>
internal sealed record FactSheet(ValueList<FactAnswer> Answers)
{
    /// <summary>The sheet of a certification.</summary>
    public static FactSheet Of(Certification certification, IEnumerable<ComparedFact> facts) => new(facts
        .Select(fact => new FactAnswer(fact, fact.ValuesOf(certification).Select(ComparableText.Of).DistinctBy(text => text.Key).ToValueList()))
        .ToValueList());

    /// <summary>What two certifications have in common and what not, fact by fact.</summary>
    public ValueList<FactComparison> ComparedWith(FactSheet other) => Answers
        .Zip(other.Answers, (mine, theirs) => new FactComparison(mine.Fact, ComparedSets.Of(mine.Texts, theirs.Texts)))
        .ToValueList();
}

/// <summary>What one certification answers to one fact.</summary>
internal sealed record FactAnswer(ComparedFact Fact, ValueList<ComparableText> Texts);

/// <summary>A text, and the key by which it is the same as another: capitals, accents and punctuation make no difference.</summary>
internal sealed record ComparableText(string Text, string Key)
{
    public static ComparableText Of(string text) => new(text, Slug.Of(text));
}

/// <summary>One fact of two certifications.</summary>
internal sealed record FactComparison(ComparedFact Fact, ComparedSets Sets);
