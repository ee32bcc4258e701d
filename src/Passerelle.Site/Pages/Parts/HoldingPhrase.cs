using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Parts;

/// <summary>Holdings in a sentence: "BC01 et BC02 de RNCP39377 et RNCP34719 entière".</summary>
internal static class HoldingPhrase
{
    /// <summary>The words; those of the certification that the sentence is about anyway are not said to be of it.</summary>
    public static string Of(IEnumerable<Holding> holdings, Words words, CertificationNumber? spokenOf = null) => words.Join(holdings
        .GroupBy(holding => holding.Certification)
        .Select(group => Of(group.Key, [.. group], words, spokenOf))
        .ToValueList());

    private static string Of(CertificationNumber certification, ValueList<Holding> holdings, Words words, CertificationNumber? spokenOf)
    {
        if (holdings.Any(holding => holding.Block is null)) return words.Fill("pathway.script.whole", ("certification", certification));
        var blocks = words.Join(holdings.Select(holding => holding.Block!.Value.Value).ToValueList());
        return certification == spokenOf ? blocks : words.Fill("pathway.script.blocks", ("blocks", blocks), ("certification", certification));
    }
}
