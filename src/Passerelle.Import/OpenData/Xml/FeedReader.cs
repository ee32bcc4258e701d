using System.Collections.Frozen;
using System.Xml;
using Passerelle.Import.Sources;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>Reads a feed one fiche at a time. Of a fiche that is not wanted only what a reference to it needs is remembered.</summary>
internal sealed class FeedReader : IDisposable
{
    /// <summary>Elements within elements, at most; the deepest of the format are 6.</summary>
    public const int MaximalDepth = 16;

    /// <summary>Bytes of one fiche, at most; the largest real ones have less than one million.</summary>
    public const int MaximalBytes = 8 * 1024 * 1024;

    private const long MaximalCharacters = 4_000_000_000;

    private static readonly FrozenSet<string> SummaryNames = new[]
    {
        "NUMERO_FICHE", "INTITULE", "NOMENCLATURE_EUROPE", "NIVEAU", "LIBELLE", "DATE_FIN_ENREGISTREMENT", "ACTIF",
        "NOUVELLES_CERTIFICATIONS", "NOUVELLE_CERTIFICATION", "ID_FICHE_NOUVELLE_CERTIFICATION",
        "BLOCS_COMPETENCES", "BLOC_COMPETENCES", "CODE",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly RationedStream stream;
    private readonly XmlReader xml;
    private readonly FicheSelection selection;

    /// <summary>Begins to read.</summary>
    public FeedReader(Stream stream, FicheSelection selection)
    {
        this.stream = new RationedStream(stream, MaximalBytes);
        this.selection = selection;
        xml = XmlReader.Create(this.stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaximalCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        });
    }

    /// <summary>Line that has been reached.</summary>
    public int Line => ((IXmlLineInfo)xml).LineNumber;

    /// <summary>Moves to the outermost element and tells its name.</summary>
    public string Root() => xml.MoveToContent() == XmlNodeType.Element ? xml.LocalName : "";

    /// <summary>The next fiche; null at the end of the feed.</summary>
    /// <exception cref="XmlException">The feed is malformed from here on.</exception>
    /// <exception cref="FeedLimitException">What follows is larger or deeper than a fiche.</exception>
    public FeedElement? Next()
    {
        stream.Refill();
        var isThere = xml.Read();
        while (isThere)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                isThere = xml.Read();
            }
            else if (xml.LocalName == "FICHE")
            {
                return Fiche();
            }
            else
            {
                xml.Skip();
                isThere = !xml.EOF;
            }
        }

        return null;
    }

    public void Dispose() => xml.Dispose();

    private FeedElement Fiche()
    {
        var fiche = new FeedElement(xml.LocalName, Line);
        bool? isWanted = null;
        Fill(fiche, name => (isWanted ??= IsWanted(fiche)) is not false || SummaryNames.Contains(name));
        return fiche;
    }

    /// <summary>Reads up to the end tag, and not beyond: what follows may be cut, and the element is whole.</summary>
    private void Fill(FeedElement element, Func<string, bool> isNeeded)
    {
        if (xml.Depth > MaximalDepth) throw new FeedLimitException();
        if (xml.IsEmptyElement) return;
        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element && !isNeeded(xml.LocalName))
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                var child = new FeedElement(xml.LocalName, Line);
                element.Add(child);
                Fill(child, isNeeded);
            }
            else
            {
                element.Add(xml.Value);
            }

            xml.Read();
        }
    }

    /// <summary>Whether a fiche is wanted, by what has been read of it; null where that is not enough to tell.</summary>
    private bool? IsWanted(FeedElement fiche)
    {
        if (selection.All || selection.IsOpen) return true;
        if (FicheHead.Number(fiche) is not { } number) return null;
        if (selection.Wants(number, FicheHead.Certifiers(fiche))) return true;
        return selection.Certifiers.Count == 0 || fiche.First("EXISTENCE_PARTENAIRES") is not null ? false : null;
    }
}
