using System.Text;
using System.Xml;
using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>
/// Elements of an XML file that hold two values or more, as attributes or as child elements: among them are codes with their labels,
/// whatever the elements are called. Entities and DTDs are off.
/// </summary>
internal static class XmlNomenclature
{
    private const int Deepest = 64;

    /// <summary>The elements, in the order in which they end. XML that breaks off is reported; what stands before is given.</summary>
    public static IReadOnlyList<NomenclatureRow> Rows(Stream xml, string name, Action<Diagnostic> report)
    {
        var rows = new List<NomenclatureRow>();
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            ReadInto(rows, reader);
        }
        catch (XmlException fault)
        {
            report(new Diagnostic(NomenclatureFaults.XmlBroken, new SourceSpan(name, Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition), 0), []));
        }

        return rows;
    }

    private static void ReadInto(List<NomenclatureRow> rows, XmlReader reader)
    {
        var open = new Stack<OpenElement>();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (open.Count == Deepest) throw new XmlException();
                    open.Push(OpenElement.At(reader));
                    if (reader.IsEmptyElement) Close(open, rows);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.TryPeek(out var element):
                    element.Text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    Close(open, rows);
                    break;
            }
        }
    }

    private static void Close(Stack<OpenElement> open, List<NomenclatureRow> rows)
    {
        var element = open.Pop();
        if (open.TryPeek(out var parent)) parent.Take(element);
        if (element.Row() is { } row) rows.Add(row);
    }

    /// <summary>An element that has not ended yet.</summary>
    private sealed class OpenElement(string name, int line)
    {
        private readonly List<NomenclatureField> fields = [];
        private bool hasChildren;

        public StringBuilder Text { get; } = new();

        public static OpenElement At(XmlReader reader)
        {
            var element = new OpenElement(reader.LocalName, (reader as IXmlLineInfo)?.LineNumber ?? 1);
            while (reader.MoveToNextAttribute()) element.fields.Add(new NomenclatureField(reader.LocalName, reader.Value));
            reader.MoveToElement();
            return element;
        }

        /// <summary>A child that holds only text is a value of this element.</summary>
        public void Take(OpenElement child)
        {
            hasChildren = true;
            if (!child.hasChildren && child.Words is { Length: > 0 } words) fields.Add(new NomenclatureField(child.Name, words));
        }

        /// <summary>The element as a row; its own text beside attributes is a label.</summary>
        public NomenclatureRow? Row()
        {
            if (!hasChildren && fields.Count > 0 && Words is { Length: > 0 } words) fields.Add(new NomenclatureField("libelle", words));
            return fields.Count < 2 ? null : new NomenclatureRow(fields.ToValueList(), line);
        }

        private string Name => name;

        private string Words => Text.ToString().Trim();
    }
}
