using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads the certifiers.</summary>
internal static partial class CertifierReader
{
    /// <summary>The table: of pipes, or of blanks between the columns.</summary>
    public static Certification Table(Certification fiche, PageSection section, PageWork work)
    {
        var certifiers = new List<Certifier>();
        if (PageTable.Of(section) is { } table)
        {
            var named = table.Rows.ToLookup(row => !row["nom legal"].IsNone);
            certifiers.AddRange(named[true].Select(row => Row(row, section, work)));
            foreach (var line in named[false].Select(row => new PageLine(row.Text, row.Line)).Concat(table.Rest)) work.Leave(section, line);
        }
        else
        {
            var hasSiret = section.Header is { } header && PageLines.Folded(header.Text).Contains("siret", StringComparison.Ordinal);
            foreach (var line in section.Printed) certifiers.Add(hasSiret ? WithSiret(line, section, work) : WithoutSiret(line, section, work));
        }

        return fiche with { Certifiers = [.. fiche.Certifiers, .. certifiers] };
    }

    /// <summary>The sheets of before 2019 print the name and the quality of the signatory side by side.</summary>
    public static Certification Authority(Certification fiche, PageSection section, PageWork work)
    {
        var certifiers = section.Printed.Select(line =>
        {
            var match = NameAndQuality().Match(line.Text.Trim());
            if (match.Success) return new Certifier { Name = Part("name"), Signatory = Part("quality") };
            work.Draft.Note(NoteKinds.SplitDoubtful, "certificateurs", line.Number);
            return new Certifier { Name = work.Tell(line.Text.Trim(), line) };

            Located<string> Part(string name) => work.Tell(match.Groups[name].Value, match.Groups[name].Value, line.Number);
        });
        return fiche with { Certifiers = [.. fiche.Certifiers, .. certifiers] };
    }

    private static Certifier Row(PageRow row, PageSection section, PageWork work) => new()
    {
        Name = work.Tell(row["nom legal"], row.Line)!.Value,
        Siret = Siret(row["siret"].Text, section, row.Line, work),
        TradeName = work.Tell(row["nom commercial"], row.Line),
        Site = Site(row["site"].Text, section, row.Line, work),
    };

    private static Certifier WithSiret(PageLine line, PageSection section, PageWork work)
    {
        var match = NameSiretRest().Match(line.Text.Trim());
        if (!match.Success) return Whole(line, work);
        var (trade, site) = TradeAndSite(match.Groups["rest"].Value.Trim());
        return new()
        {
            Name = work.Tell(match.Groups["name"].Value, match.Groups["name"].Value, line.Number),
            Siret = Siret(match.Groups["siret"].Value, section, line.Number, work),
            TradeName = Words(trade, line.Number, work),
            Site = Site(site, section, line.Number, work),
        };
    }

    /// <summary>
    /// Nothing parts the legal name from the trade name: legal names are in capitals, and a trade name begins with one. Where that does
    /// not tell, the name stays whole.
    /// </summary>
    private static Certifier WithoutSiret(PageLine line, PageSection section, PageWork work)
    {
        var (names, site) = TradeAndSite(line.Text.Trim());
        var words = names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var trade = Array.FindIndex(words, word => word.Any(char.IsLower) || word == "-");
        if (trade > 0 && char.IsLower(words[trade][0])) trade--;
        if (trade <= 0 && site.Length == 0) return Whole(line, work);
        if (trade <= 0) work.Draft.Note(NoteKinds.SplitDoubtful, "certificateurs", line.Number);
        var name = trade > 0 ? string.Join(' ', words[..trade]) : names;
        return new()
        {
            Name = work.Tell(name, name, line.Number),
            TradeName = trade > 0 ? Words(string.Join(' ', words[trade..]), line.Number, work) : null,
            Site = Site(site, section, line.Number, work),
        };
    }

    private static Certifier Whole(PageLine line, PageWork work)
    {
        work.Draft.Note(NoteKinds.SplitDoubtful, "certificateurs", line.Number);
        return new() { Name = work.Tell(line.Text.Trim(), line) };
    }

    /// <summary>The site is the last word, where that is an address or a dash.</summary>
    private static (string Trade, string Site) TradeAndSite(string text)
    {
        var blank = text.LastIndexOfAny([' ', '\u00A0']);
        var last = text[(blank + 1)..];
        return last == "-" || WebAddress.TryParse(last, out _) ? (text[..Math.Max(blank, 0)].Trim(), last) : (text, "");
    }

    private static Located<string>? Words(string text, int line, PageWork work) => text is "" or "-" ? null : work.Tell(text, text, line);

    private static Located<Siret>? Siret(string text, PageSection section, int line, PageWork work)
    {
        if (text is "" or "-") return null;
        if (FrenchValues.Siret(text) is { } siret) return work.Tell(siret, text, line, siret.Value);
        work.Keep(section, text, line);
        return null;
    }

    private static Located<WebAddress>? Site(string text, PageSection section, int line, PageWork work)
    {
        if (text is "" or "-") return null;
        if (WebAddress.TryParse(text, out var address)) return work.Tell(address, text, line);
        work.Keep(section, text, line);
        return null;
    }

    [GeneratedRegex(@"\A(?<name>\S.*?)\s+(?<siret>[0-9]{14}|-)\s+(?<rest>\S.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameSiretRest();

    [GeneratedRegex(
        @"\A(?<name>\S.*?)\s+(?<quality>(?:Direct(?:eur|rice)|Président|Vice-président|Rect(?:eur|rice)|Ministre|Gérant|Délégué|Secrétaire|Responsable|Chef)\b.*)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex NameAndQuality();
}
