using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>Where a rule comes from, and how sure that is.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Web">Where it can be read, or null.</param>
/// <param name="Certainty">How sure it is, in words.</param>
public sealed record SourceLine(string Title, string? Web, string Certainty)
{
    internal static SourceLine Of(Source source, Words words) => new(source.Title.In(words.Language), source.Address?.Href, CertaintyOf(source.Certainty, words));

    internal static string CertaintyOf(Certainty certainty, Words words) => words["audit.certainty." + KeyOf(certainty)];

    /// <summary>All degrees of certainty, each explained.</summary>
    internal static ValueList<Parts.Fact> Legend(Words words) => Enum.GetValues<Certainty>()
        .Select(certainty => new Parts.Fact(CertaintyOf(certainty, words), words["audit.certaintyMeans." + KeyOf(certainty)]))
        .ToValueList();

    private static string KeyOf(Certainty certainty) => certainty switch
    {
        Passerelle.Audit.Certainty.Law => "law",
        Passerelle.Audit.Certainty.FranceCompetences => "register",
        Passerelle.Audit.Certainty.OpenData => "openData",
        Passerelle.Audit.Certainty.Secondary => "secondary",
        _ => "inference",
    };
}
