using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A state in words; its kind chooses shape and colour.</summary>
/// <param name="Kind"><c>active</c>, <c>ending</c>, <c>expired</c>, <c>replaced</c> or <c>unknown</c>.</param>
/// <param name="Text">In words.</param>
public sealed record StateLine(string Kind, string Text)
{
    /// <summary>The kind of a state that nobody tells.</summary>
    public const string Unknown = "unknown";

    /// <summary>The state of a certification by its number, own or external; null where it is neither.</summary>
    public static StateLine? Of(CertificationNumber number, PageSource source) =>
        source.Catalogue.Certification(number) is { } own ? Of(own, source)
        : source.Catalogue.External(number) is { } external ? Of(external, source)
        : null;

    /// <summary>The state of a certification of the catalogue.</summary>
    public static StateLine Of(Certification certification, PageSource source)
    {
        var state = RegistrationState.Of(certification, source.AsOf);
        var words = source.Words;
        if (state.Stage == LifeStage.Replaced) return new("replaced", words.Fill("state.replaced", ("successors", Names(state.ReplacedBy, words))));
        if (state.Expiry is not { } expiry) return new(Unknown, words["state.undated"]);
        return state.Stage switch
        {
            LifeStage.Active => new("active", words.Fill("state.active", ("date", expiry))),
            LifeStage.EndingSoon when state.MonthsLeft == 0 => new("ending", words.Fill("state.endingNow", ("date", expiry))),
            LifeStage.EndingSoon => new("ending", words.Count("state.ending", state.MonthsLeft, ("date", expiry))),
            _ => new("expired", words.Fill("state.expired", ("date", expiry))),
        };
    }

    /// <summary>The state of an external certification, as it was last seen.</summary>
    public static StateLine Of(ExternalCertification certification, PageSource source)
    {
        var words = source.Words;
        var successors = certification.ReplacedBy.Select(number => number.Value).ToValueList();
        if (successors.Count > 0) return new("replaced", words.Fill("state.replaced", ("successors", Names(successors, words))));
        if (certification.Expiry is { } expiry)
        {
            return source.AsOf > expiry.Value
                ? new("expired", words.Fill("state.expired", ("date", expiry.Value)))
                : new("active", words.Fill("state.active", ("date", expiry.Value)));
        }

        return certification.State?.Value switch
        {
            PrintedState.Active => new("active", words["state.printedActive"]),
            PrintedState.Inactive => new("expired", words["state.printedInactive"]),
            _ => new(Unknown, words["state.unknown"]),
        };
    }

    private static string Names(ValueList<CertificationNumber> numbers, Words words) =>
        words.Join(numbers.Select(number => number.Value).ToValueList());
}
