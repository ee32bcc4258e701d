using Passerelle.Model;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A certification in a list.</summary>
/// <param name="Certification">Number, title and page.</param>
/// <param name="Level">Its level in words, or null.</param>
/// <param name="Blocks">How many blocks, in words.</param>
/// <param name="Certifiers">Who certifies, in words.</param>
/// <param name="State">Its state on the day of the site.</param>
public sealed record CertificationRow(CodeLink Certification, string? Level, string Blocks, string Certifiers, StateLine State)
{
    /// <summary>The row of a certification.</summary>
    public static CertificationRow Of(Certification certification, PageSource source)
    {
        var words = source.Words;
        var bodies = certification.Certifiers.Select(line => source.Catalogue.Certifiers.Of(line).Name).Distinct().ToValueList();
        return new(
            CodeLink.Of(certification),
            certification.Level is { } level ? words.Fill("index.level", ("level", level.Value)) : null,
            words.Count("index.blocks", certification.Blocks.Count),
            words.Join(bodies),
            StateLine.Of(certification, source));
    }
}
