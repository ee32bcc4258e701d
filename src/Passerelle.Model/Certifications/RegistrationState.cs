namespace Passerelle.Model;

/// <summary>Where a certification stands in its life.</summary>
public enum LifeStage
{
    /// <summary>Registered for more than a year to come.</summary>
    Active,

    /// <summary>Registered, for twelve months or less.</summary>
    EndingSoon,

    /// <summary>No longer registered.</summary>
    Expired,

    /// <summary>Another certification has taken its place.</summary>
    Replaced,

    /// <summary>The register gives no last day.</summary>
    Undated,
}

/// <summary>The state of a registration on one day.</summary>
/// <param name="Stage">Where it stands.</param>
/// <param name="Expiry">Last day of registration; null where the register gives none.</param>
/// <param name="MonthsLeft">Whole months until the expiry, 0 when it is past or under a month away.</param>
/// <param name="ReplacedBy">Successors.</param>
public sealed record RegistrationState(LifeStage Stage, DateOnly? Expiry, int MonthsLeft, ValueList<CertificationNumber> ReplacedBy)
{
    private const int EndingSoonMonths = 12;

    /// <summary>The state of a certification on a day. The day of expiry itself is still a day of registration.</summary>
    public static RegistrationState Of(Certification certification, DateOnly day)
    {
        var expiry = certification.Registration.Expiry?.Value;
        var successors = certification.ReplacedBy.Select(number => number.Value).ToValueList();
        var months = expiry is { } last && day <= last ? WholeMonths.Between(day, last) : 0;
        var stage = successors.Count > 0 ? LifeStage.Replaced
            : expiry is null ? LifeStage.Undated
            : day > expiry ? LifeStage.Expired
            : day.AddMonths(EndingSoonMonths) >= expiry ? LifeStage.EndingSoon
            : LifeStage.Active;
        return new(stage, expiry, months, successors);
    }
}
