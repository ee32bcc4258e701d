namespace Passerelle.Model;

/// <summary>State of a certifier or of a habilitation in the open data.</summary>
public enum BodyState
{
    /// <summary>Actif.</summary>
    Active,

    /// <summary>Inactif.</summary>
    Inactive,

    /// <summary>Supprimé.</summary>
    Removed,
}

/// <summary>A certifying body.</summary>
public sealed record Certifier
{
    /// <summary>Legal name.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>SIRET; absent on about a third of the fiches.</summary>
    public Located<Siret>? Siret { get; init; }

    /// <summary>Trade name.</summary>
    public Located<string>? TradeName { get; init; }

    /// <summary>Web site.</summary>
    public Located<WebAddress>? Site { get; init; }

    /// <summary>Quality of the signatory, on fiches of before 2019.</summary>
    public Located<string>? Signatory { get; init; }

    /// <summary>State in the open data.</summary>
    public Located<BodyState>? State { get; init; }

    /// <summary>Day on which that state last changed.</summary>
    public Located<DateOnly>? StateChangedOn { get; init; }
}

/// <summary>What a partner may do.</summary>
public enum Habilitation
{
    /// <summary>Prepare candidates.</summary>
    Train,

    /// <summary>Organise the evaluation.</summary>
    Organise,

    /// <summary>Both.</summary>
    TrainAndOrganise,
}

/// <summary>A body that prepares for a certification or organises its evaluation.</summary>
public sealed record Partner
{
    /// <summary>Legal name.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>SIRET.</summary>
    public Located<Siret>? Siret { get; init; }

    /// <summary>What it may do.</summary>
    public required Located<Habilitation> Habilitation { get; init; }

    /// <summary>State of the habilitation.</summary>
    public Located<BodyState>? State { get; init; }

    /// <summary>Day on which the habilitation began.</summary>
    public Located<DateOnly>? Since { get; init; }

    /// <summary>Day on which its state last changed.</summary>
    public Located<DateOnly>? StateChangedOn { get; init; }
}

/// <summary>What happened to a certifier.</summary>
public enum CertifierAction
{
    /// <summary>It was added.</summary>
    Added,

    /// <summary>It was removed.</summary>
    Removed,
}

/// <summary>A dated change in the list of certifiers.</summary>
public sealed record CertifierChange(Located<string> Name, Located<Siret>? Siret, Located<CertifierAction> Action, Located<DateOnly> Date);
