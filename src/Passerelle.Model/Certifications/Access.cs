namespace Passerelle.Model;

/// <summary>The six official access routes, in the official order.</summary>
public enum RouteKind
{
    /// <summary>FI: pupil or student.</summary>
    InitialTraining,

    /// <summary>CA: apprenticeship contract.</summary>
    Apprenticeship,

    /// <summary>FC: continuing training.</summary>
    ContinuingTraining,

    /// <summary>CQ: professionalisation contract.</summary>
    ProfessionalisationContract,

    /// <summary>CL: individual candidate.</summary>
    IndividualCandidate,

    /// <summary>VAE: by experience.</summary>
    Experience,
}

/// <summary>An access route of a certification.</summary>
/// <param name="Kind">Which route.</param>
/// <param name="Open">Whether it is open.</param>
/// <param name="Jury">Code of its jury.</param>
/// <param name="ChangedOn">Day of the last change, where the fiche gives one.</param>
public sealed record AccessRoute(RouteKind Kind, Located<Answer> Open, Located<LocalCode>? Jury, Located<DateOnly>? ChangedOn);

/// <summary>A jury.</summary>
/// <param name="Code">Code within the certification.</param>
/// <param name="Composition">Who sits in it, in paragraphs and list items.</param>
/// <param name="Members">Number of members, where the fiche gives one; "at least" counts.</param>
/// <param name="ExternalShare">Share of members from outside, in percent.</param>
public sealed record Jury(Located<LocalCode> Code, Located<string> Composition, Located<int>? Members, Located<int>? ExternalShare);
