namespace Passerelle.Site.Search;

/// <summary>What kind of thing is found; answers are grouped by it.</summary>
public enum SearchKind
{
    /// <summary>A certification, own or external.</summary>
    Certification,

    /// <summary>A block, own or external.</summary>
    Block,

    /// <summary>A competency.</summary>
    Competency,

    /// <summary>An evaluation.</summary>
    Evaluation,

    /// <summary>An entry of an index: a level, a speciality, a job card, a term of the Formacode, a certifying body.</summary>
    Entry,

    /// <summary>A term of the glossary.</summary>
    Term,

    /// <summary>Any other page.</summary>
    Page,
}
