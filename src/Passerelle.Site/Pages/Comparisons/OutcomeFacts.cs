using Passerelle.Model;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>Where a certification leads, and what became of its last promotion.</summary>
internal sealed class OutcomeFacts(PageSource source)
{
    private readonly Catalogue catalogue = source.Catalogue;

    public IEnumerable<string> Rome(Certification certification) =>
        certification.Classification.Rome.Select(c => Named(c.Code.Value.Value, catalogue.LabelOf(c.Code.Value, c.Label?.Value)));

    public IEnumerable<string> Nsf(Certification certification) =>
        certification.Classification.Nsf.Select(c => Named(c.Code.Value.Value, catalogue.LabelOf(c.Code.Value, c.Label?.Value)));

    public IEnumerable<string> Formacodes(Certification certification) =>
        certification.Classification.Formacodes.Select(c => Named(c.Code.Value.Value, catalogue.LabelOf(c.Code.Value, c.Label?.Value)));

    public IEnumerable<string> Employed(Certification certification) => RateOf(certification, promotion => promotion.EmployedAfter6Months);

    public IEnumerable<string> InOccupation(Certification certification) => RateOf(certification, promotion => promotion.InOccupationAfter6Months);

    public IEnumerable<string> LaterInOccupation(Certification certification) => RateOf(certification, promotion => promotion.InOccupationAfter2Years);

    private static string Named(string code, string label) => label == code ? code : $"{code} · {label}";

    // The last promotion with this very rate: the rate after two years comes later than those after six months.
    private IEnumerable<string> RateOf(Certification certification, Func<PromotionStatistics, Located<int>?> rate)
    {
        var last = certification.Promotions.Where(promotion => rate(promotion) is not null).MaxBy(promotion => promotion.Year.Value);
        if (last is not null) yield return source.Words.Fill("comparison.rate", ("value", rate(last)), ("year", last.Year));
    }
}
