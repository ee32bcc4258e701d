namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>How far the site holds a piece of evidence.</summary>
public enum EvidenceState
{
    /// <summary>It is there.</summary>
    Held,

    /// <summary>A part of it is there.</summary>
    Partly,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>The fiche says nothing of it, which may be right.</summary>
    Unsaid,

    /// <summary>No site can hold it: it belongs to the file alone.</summary>
    Outside,
}

/// <summary>A piece of evidence for a criterion.</summary>
/// <param name="Title">What it is.</param>
/// <param name="State">How far the site holds it.</param>
/// <param name="Word">The same in a word.</param>
/// <param name="Detail">What the site says, in words.</param>
/// <param name="To">Where the site says it, or null.</param>
public sealed record EvidenceLine(string Title, EvidenceState State, string Word, string Detail, PageAddress? To)
{
    /// <summary>The state, as styles name it.</summary>
    public string Kind => State.ToString().ToLowerInvariant();
}
