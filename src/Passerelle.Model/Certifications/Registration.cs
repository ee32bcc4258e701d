namespace Passerelle.Model;

/// <summary>How a certification came into the register.</summary>
public enum RegistrationType
{
    /// <summary>Enregistrement sur demande.</summary>
    OnRequest,

    /// <summary>Enregistrement de droit.</summary>
    OfRight,
}

/// <summary>State that the fiche printed when it was read.</summary>
public enum PrintedState
{
    /// <summary>Active.</summary>
    Active,

    /// <summary>Inactive.</summary>
    Inactive,
}

/// <summary>Registration of a certification.</summary>
public sealed record Registration
{
    /// <summary>On request or of right; null where the fiche does not say.</summary>
    public Located<RegistrationType>? Type { get; init; }

    /// <summary>Day of the decision (on request).</summary>
    public Located<DateOnly>? Decision { get; init; }

    /// <summary>Years of registration.</summary>
    public Located<int>? Years { get; init; }

    /// <summary>First day of the certifying courses, or of the effect.</summary>
    public Located<DateOnly>? Start { get; init; }

    /// <summary>Last day of registration; the certification is inactive from the next day. Null where the register gives none.</summary>
    public Located<DateOnly>? Expiry { get; init; }

    /// <summary>Last day on which it can be awarded to those who began in time.</summary>
    public Located<DateOnly>? LastAward { get; init; }

    /// <summary>Day of publication of the fiche (of right).</summary>
    public Located<DateOnly>? PublishedOn { get; init; }

    /// <summary>Day of the last Journal officiel that speaks of it.</summary>
    public Located<DateOnly>? LastOfficialJournal { get; init; }

    /// <summary>State that the fiche printed, kept to be compared with the dates.</summary>
    public Located<PrintedState>? PrintedState { get; init; }

    /// <summary>State of the fiche in the open data (Publiée ...).</summary>
    public Located<string>? FicheState { get; init; }

    /// <summary>Whether it was registered on request. Where the fiche does not say the way, its dates do: only a request has a decision.</summary>
    public bool IsOnRequest => Type is { } type ? type.Value == RegistrationType.OnRequest : Decision is not null;

    /// <summary>Whether it was registered of right: by a text of the State, with a day of effect and without a decision.</summary>
    public bool IsOfRight => Type is { } type ? type.Value == RegistrationType.OfRight : Decision is null && Start is not null;
}

/// <summary>Kind of a legal text.</summary>
public enum LegalTextKind
{
    /// <summary>General decree.</summary>
    GeneralDecree,

    /// <summary>Order that created or first registered the certification.</summary>
    Creation,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>A text published in an official journal.</summary>
public sealed record LegalText(Located<LegalTextKind> Kind, Located<string> Title, Located<DateOnly>? PublishedOn);

/// <summary>Insertion of one promotion. Rates are whole percents.</summary>
/// <param name="Year">Year of award.</param>
/// <param name="Awarded">Number of holders.</param>
/// <param name="ByExperience">Among them, by experience (VAE).</param>
/// <param name="EmployedAfter6Months">Rate of employment after six months.</param>
/// <param name="InOccupationAfter6Months">Rate of employment in the target occupation after six months.</param>
/// <param name="InOccupationAfter2Years">Rate of employment in the target occupation after two years.</param>
public sealed record PromotionStatistics(
    Located<int> Year,
    Located<int> Awarded,
    Located<int>? ByExperience,
    Located<int>? EmployedAfter6Months,
    Located<int>? InOccupationAfter6Months,
    Located<int>? InOccupationAfter2Years);
