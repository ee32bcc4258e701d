using Passerelle.Model;

namespace Passerelle.Audit.Rules.Jobs;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class JobsRules
{
    public static ValueList<Rule> All { get; } =
    [
        new JobMissingOrRepeated(),
        new JobsOfLaterYearsMixed(),
        new PermitNotCovered(),
        new PublicInformationMissing(),
    ];
}
