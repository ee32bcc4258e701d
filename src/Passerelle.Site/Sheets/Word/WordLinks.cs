using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Sheets.Word;

/// <summary>The links to web addresses in one part of a document: the part names them, its relationships say where they lead.</summary>
internal sealed class WordLinks
{
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private readonly List<string> targets = [];

    /// <summary>Where the links lead.</summary>
    public IEnumerable<OfficeRelationship> Relationships => targets.Select((target, at) => new OfficeRelationship(IdAt(at), Type, target, IsExternal: true));

    /// <summary>A text: a link where it is a web address.</summary>
    public OpenXmlElement RunOf(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
            return WordText.Run(text);
        return new Hyperlink(WordText.Run(text, StyleNames.Hyperlink)) { Id = IdOf(address.AbsoluteUri), History = true };
    }

    private string IdOf(string target)
    {
        var at = targets.IndexOf(target);
        if (at >= 0) return IdAt(at);
        targets.Add(target);
        return IdAt(targets.Count - 1);
    }

    private static string IdAt(int at) => $"link{at + 1}";
}
