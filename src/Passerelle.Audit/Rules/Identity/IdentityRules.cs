using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class IdentityRules
{
    public static ValueList<Rule> All { get; } =
    [
        new NumberForTitle(),
        new ExpiredButActive(),
        new ExpiryNotOfDuration(),
        new SpanNotOfWholeYears(),
        new RegistrationTooLong(),
        new RenewalNotPrepared(),
        new LastAwardUnusual(),
        new DecisionTextDisagrees(),
        new PublicationNotInText(),
        new SuccessionNotReciprocal(),
        new GapAfterPredecessor(),
        new PredecessorNotBridged(),
        new LevelsDisagree(),
    ];
}
