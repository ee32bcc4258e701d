using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>A criterion of registration.</summary>
/// <param name="Code">K1 to K9; empty for what serves none.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Anchor">Its place in the page of a certification.</param>
public sealed record CriterionName(string Code, string Title, string Anchor)
{
    /// <summary>The nine criteria, in the order of the text.</summary>
    internal static ValueList<RegistrationCriterion> All { get; } = Enum.GetValues<RegistrationCriterion>().ToValueList();

    internal static CriterionName Of(RegistrationCriterion criterion, Words words)
    {
        var code = criterion.ToString();
        return new(code, words[$"audit.criterion.{code.ToLowerInvariant()}"], $"critere-{code.ToLowerInvariant()}");
    }

    internal static CriterionName Of(RegistrationCriterion? criterion, Words words) =>
        criterion is { } known ? Of(known, words) : new("", words["audit.criterion.none"], "hors-critere");
}
