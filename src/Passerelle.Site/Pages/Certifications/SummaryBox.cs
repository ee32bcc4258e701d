using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>What everyone asks first, in the order in which they ask.</summary>
/// <param name="Level">Level on its scale; null where the certification has none.</param>
/// <param name="Facts">Composition, evaluation, access, insertion.</param>
/// <param name="State">State on the day of the site.</param>
/// <param name="Validity">Sentences about the dates that matter to a candidate.</param>
public sealed record SummaryBox(LevelScale? Level, ValueList<SummaryFact> Facts, StateLine State, ValueList<string> Validity)
{
    /// <summary>The summary of a certification.</summary>
    public static SummaryBox Of(Certification certification, PageSource source)
    {
        var words = source.Words;
        return new(
            certification.Level is { } level ? LevelScale.Of(level.Value, words) : null,
            [
                CompositionOf(certification, words),
                EvaluationOf(certification, words),
                AccessOf(certification, words),
                InsertionOf(certification, words),
            ],
            StateLine.Of(certification, source),
            ValidityOf(certification.Registration, words).ToValueList());
    }

    private static SummaryFact CompositionOf(Certification certification, Words words)
    {
        var blocks = certification.Blocks;
        var term = words["certification.summary.composition"];
        if (blocks.Count == 0) return new(term, words["certification.summary.noBlock"], null, InWords: true);
        var options = certification.Completion?.Options.Count ?? 0;
        var optional = blocks.Count(block => block.Role?.Value == BlockRole.Optional);
        List<string> details = [words.Count("certification.blocks.competencies", blocks.Sum(block => block.Competencies.Count))];
        if (optional > 0) details.Add(words.Count("certification.summary.optional", optional));
        if (options > 0) details.Add(words.Count("certification.summary.options", options));
        if (blocks.Count > 1 && blocks.All(block => block.Role?.Value == BlockRole.Core)) details.Add(words["certification.summary.allCore"]);
        return new(term, words.Count("certification.summary.blocks", blocks.Count), string.Join(", ", details), InWords: false);
    }

    private static SummaryFact EvaluationOf(Certification certification, Words words)
    {
        var forms = BlockRow.FormsOf(certification.Blocks, words);
        var term = words["certification.summary.evaluation"];
        return forms.Count == 0
            ? new(term, words["certification.answer.unknown"], null, InWords: true)
            : new(term, forms[0], forms.Count > 1 ? words.Join(forms.Skip(1).ToValueList()) : null, InWords: true);
    }

    private static SummaryFact AccessOf(Certification certification, Words words)
    {
        var term = words["certification.summary.access"];
        var open = certification.AccessRoutes.Where(route => route.Open.Value == Answer.Yes).Select(route => RouteRow.ShortName(route.Kind, words)).ToValueList();
        if (certification.AccessRoutes.All(route => route.Open.Value == Answer.Unknown)) return new(term, words["certification.answer.unknown"], null, InWords: true);
        var all = Enum.GetValues<RouteKind>().Length;
        return new(term, words.Fill("certification.summary.routes", ("open", open.Count), ("all", all)), words.Join(open), InWords: false);
    }

    private static SummaryFact InsertionOf(Certification certification, Words words)
    {
        var term = words["certification.summary.insertion"];
        var last = certification.Promotions.Where(p => p.EmployedAfter6Months is not null).OrderByDescending(p => p.Year.Value).FirstOrDefault();
        if (last is null) return new(term, words["certification.summary.unpublished"], null, InWords: true);
        var detail = last.InOccupationAfter6Months is { } rate
            ? words.Fill("certification.summary.promotionWithRate", ("year", last.Year.Value), ("rate", rate.Value))
            : words.Fill("certification.summary.promotion", ("year", last.Year.Value));
        return new(term, words.Fill("chart.percent", ("value", last.EmployedAfter6Months!.Value.Value)), detail, InWords: false);
    }

    private static IEnumerable<string> ValidityOf(Registration registration, Words words)
    {
        if (registration.Years is { } years) yield return words.Count("certification.summary.years", years.Value);
        if (registration.LastAward is { } last) yield return words.Fill("certification.summary.lastAward", ("date", last.Value));
    }
}

/// <summary>One answer of the summary.</summary>
/// <param name="Term">The question.</param>
/// <param name="Answer">The answer, to be read from afar.</param>
/// <param name="Detail">Words under it, or null.</param>
/// <param name="InWords">Whether the answer is words, which are set smaller than numbers.</param>
public sealed record SummaryFact(string Term, string Answer, string? Detail, bool InWords);
