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

    /// <summary>Something of which there should be as many; where a fiche may rightly have none, silence is unsaid.</summary>
    public EvidenceLine Counted(string key, int count, PageAddress? to, int needed = 1, bool mayBeNone = false)
    {
        var state = count >= needed ? EvidenceState.Held
            : count > 0 ? EvidenceState.Partly
            : mayBeNone ? EvidenceState.Unsaid
            : EvidenceState.Missing;
        return Line(key, state, count > 0 ? Words.Count($"audit.evidence.{key}.found", count) : Words["audit.evidence.nothing"], to);
    }

    /// <summary>Something that should be said of all.</summary>
    public EvidenceLine Share(string key, int count, int total, PageAddress? to)
    {
        var state = count == 0 ? EvidenceState.Missing : count < total ? EvidenceState.Partly : EvidenceState.Held;
        return Line(key, state, total == 0 ? Words["audit.evidence.nothing"] : Words.Fill($"audit.evidence.{key}.found", ("count", count), ("total", total)), to);
    }

    /// <summary>Something that is or is not so.</summary>
    public EvidenceLine Said(string key, Answer answer, PageAddress? to) => answer switch
    {
        Answer.Yes => Line(key, EvidenceState.Held, Words[$"audit.evidence.{key}.yes"], to),
        Answer.No => Line(key, EvidenceState.Missing, Words[$"audit.evidence.{key}.no"], to),
        _ => Line(key, EvidenceState.Unsaid, Words["audit.evidence.nothing"], to),
    };

    /// <summary>Something that no site can hold.</summary>
    public EvidenceLine Outside(string key) => Line(key, EvidenceState.Outside, Words["audit.evidence.outside"], null);

    /// <summary>A part of the page of the certification.</summary>
    public PageAddress Part(string anchor) => Addresses.Certification(certification.Number.Value).At(anchor);

    /// <summary>Its matrix.</summary>
    public PageAddress Matrix => Addresses.Matrix(certification.Number.Value);

    // Where there is nothing to see, there is no link.
    private EvidenceLine Line(string key, EvidenceState state, string detail, PageAddress? to) => new(
        Words[$"audit.evidence.{key}.title"],
        state,
        Words[$"audit.evidence.state.{state.ToString().ToLowerInvariant()}"],
        detail,
        state is EvidenceState.Held or EvidenceState.Partly ? links.To(to) : null);
}
