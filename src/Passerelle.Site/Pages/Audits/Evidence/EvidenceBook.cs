using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>Tells pieces of evidence in words. The strings of a piece stand under <c>audit.evidence</c> by its key.</summary>
internal sealed class EvidenceBook(Certification certification, PageSource source)
{
    private readonly AuditLinks links = new(source);

    public Certification Certification => certification;

    public PageSource Source => source;

    private Words Words => source.Words;

    /// <summary>Something of which there should be one; where a fiche may rightly have none, silence is unsaid.</summary>
    public EvidenceLine Counted(string key, int count, PageAddress? to, bool mayBeNone = false) =>
        Line(TitleOf(key), StateOf(count, needed: 1, mayBeNone), Found($"audit.evidence.{key}.found", count), to);

    /// <summary>A rate of as many promotions as the settings of the audit ask for.</summary>
    public EvidenceLine Required(string key, Func<PromotionStatistics, Located<int>?> rate)
    {
        var needed = source.Catalogue.Settings.Audit.ValueOf(Thresholds.RequiredPromotions);
        return OfPromotions(Words.Count($"audit.evidence.{key}.title", needed), rate, needed, mayBeNone: needed == 0);
    }

    /// <summary>A rate that a fiche may rightly not tell.</summary>
    public EvidenceLine Optional(string key, Func<PromotionStatistics, Located<int>?> rate) => OfPromotions(TitleOf(key), rate, needed: 1, mayBeNone: true);

    /// <summary>Something that should be said of all.</summary>
    public EvidenceLine Share(string key, int count, int total, PageAddress? to)
    {
        var state = count == 0 ? EvidenceState.Missing : count < total ? EvidenceState.Partly : EvidenceState.Held;
        return Line(TitleOf(key), state, total == 0 ? Words["audit.evidence.nothing"] : Words.Fill("audit.share", ("count", count), ("total", total)), to);
    }

    /// <summary>Something that is or is not so.</summary>
    public EvidenceLine Said(string key, Answer answer, PageAddress? to) => answer switch
    {
        Answer.Yes => Line(TitleOf(key), EvidenceState.Held, Words[$"audit.evidence.{key}.yes"], to),
        Answer.No => Line(TitleOf(key), EvidenceState.Missing, Words[$"audit.evidence.{key}.no"], to),
        _ => Line(TitleOf(key), EvidenceState.Unsaid, Words["audit.evidence.nothing"], to),
    };

    /// <summary>Something that the fiche tells or leaves unsaid.</summary>
    public EvidenceLine Told(string key, bool isTold, PageAddress? to) => Said(key, isTold ? Answer.Yes : Answer.Unknown, to);

    /// <summary>Something that no site can hold.</summary>
    public EvidenceLine Outside(string key) => Line(TitleOf(key), EvidenceState.Outside, Words["audit.evidence.outside"], null);

    /// <summary>A part of the page of the certification.</summary>
    public PageAddress Part(string anchor) => Addresses.Certification(certification.Number.Value).At(anchor);

    /// <summary>Its matrix.</summary>
    public PageAddress Matrix => Addresses.Matrix(certification.Number.Value);

    private EvidenceLine OfPromotions(string title, Func<PromotionStatistics, Located<int>?> rate, int needed, bool mayBeNone)
    {
        var count = certification.Promotions.Count(promotion => rate(promotion) is not null);
        return Line(title, StateOf(count, needed, mayBeNone), Found("audit.evidence.promotions", count), Part("insertion"));
    }

    private string TitleOf(string key) => Words[$"audit.evidence.{key}.title"];

    private string Found(string key, int count) => count > 0 ? Words.Count(key, count) : Words["audit.evidence.nothing"];

    private static EvidenceState StateOf(int count, int needed, bool mayBeNone) =>
        count == 0 ? (mayBeNone ? EvidenceState.Unsaid : EvidenceState.Missing)
        : count < needed ? EvidenceState.Partly
        : EvidenceState.Held;

    // Where there is nothing to see, there is no link.
    private EvidenceLine Line(string title, EvidenceState state, string detail, PageAddress? to) => new(
        title,
        state,
        Words[$"audit.evidence.state.{state.ToString().ToLowerInvariant()}"],
        detail,
        state is EvidenceState.Held or EvidenceState.Partly ? links.To(to) : null);
}
