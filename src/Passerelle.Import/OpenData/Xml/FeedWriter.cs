using System.Text;
using System.Xml;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>Writes certifications as the open data print them: XML, version 4.1.</summary>
public static class FeedWriter
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n";

    private static readonly XmlWriterSettings Layout = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    };

    /// <summary>Writes a feed, one certification at a time.</summary>
    /// <param name="certifications">Whole certifications, in the order of the feed.</param>
    /// <param name="nomenclatures">Labels of the codes to which a certification gives none.</param>
    /// <param name="target">Where to.</param>
    public static void Write(IEnumerable<Certification> certifications, Nomenclatures nomenclatures, Stream target)
    {
        // The register writes UTF-8 in capitals, the XmlWriter cannot.
        target.Write(Encoding.UTF8.GetBytes(Declaration));
        using (var xml = XmlWriter.Create(target, Layout))
        {
            xml.WriteStartElement("FICHES");
            xml.WriteElementString("VERSION_FLUX", "4.1");
            foreach (var certification in certifications)
            {
                xml.WriteStartElement("FICHE");
                FicheSchema.Write(certification, new FichePrinter(xml, certification, nomenclatures));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        target.WriteByte((byte)'\n');
    }
}
