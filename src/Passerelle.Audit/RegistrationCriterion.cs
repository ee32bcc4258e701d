namespace Passerelle.Audit;

/// <summary>The nine criteria by which a request for registration is judged (code du travail, R. 6113-9).</summary>
public enum RegistrationCriterion
{
    /// <summary>The jobs that holders found, against the target occupation.</summary>
    K1,

    /// <summary>The effect on employment, compared.</summary>
    K2,

    /// <summary>Quality and coherence of the three referentials.</summary>
    K3,

    /// <summary>Control of all modalities of the tests.</summary>
    K4,

    /// <summary>Legal constraints of the occupation.</summary>
    K5,

    /// <summary>Access by experience (VAE).</summary>
    K6,

    /// <summary>Coherence of the blocks and of their own evaluation.</summary>
    K7,

    /// <summary>Coherence of the correspondences.</summary>
    K8,

    /// <summary>Association of the joint committees on employment.</summary>
    K9,
}
