using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Passerelle.Reading.Bind.Yaml;

/// <summary>Turns the text of a YAML document into nodes with places.</summary>
internal sealed class YamlText
{
    private const int DeepestLevel = 32;
    private const int MostEvents = 100_000;

    private readonly string file;
    private readonly int linesBefore;
    private readonly FaultLog faults;
    private readonly Parser parser;
    private int events;

    private YamlText(string file, string text, int linesBefore, FaultLog faults)
    {
        this.file = file;
        this.linesBefore = linesBefore;
        this.faults = faults;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The root node; null when there is none, and then the log says why.</summary>
    /// <param name="file">Path for places.</param>
    /// <param name="text">The document.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="linesBefore">Lines of the file that stand before the text.</param>
    public static YamlNode? Read(string file, string text, FaultLog faults, int linesBefore = 0)
    {
        try
        {
            return new YamlText(file, text, linesBefore, faults).Document();
        }
        catch (YamlException fault)
        {
            faults.Report(SyntaxFaults.Describe(fault, file, text, linesBefore));
        }
        catch (LimitException limit)
        {
            faults.Report(limit.Kind, limit.Place, $"{limit.Limit}");
        }

        return null;
    }

    private YamlNode? Document()
    {
        Advance();
        Advance();
        if (parser.Current is not DocumentStart)
        {
            faults.Report(FileFaults.Empty, SourceSpan.StartOf(file));
            return null;
        }

        Advance();
        var root = Node(depth: 1);
        Advance();
        if (parser.Current is DocumentStart second) faults.Report(YamlFaults.SecondDocument, PlaceOf(second));
        if (root is not YamlScalar { IsNothing: true }) return root;
        faults.Report(FileFaults.Empty, SourceSpan.StartOf(file));
        return null;
    }

    /// <summary>Reads the node at the current event and leaves the parser behind it.</summary>
    private YamlNode Node(int depth)
    {
        var start = parser.Current!;
        var place = PlaceOf(start);
        if (depth > DeepestLevel) throw new LimitException(YamlFaults.TooDeep, place, DeepestLevel);
        if (start is NodeEvent named) RefuseNames(named, place);
        Advance();
        switch (start)
        {
            case Scalar scalar:
                return new YamlScalar(place, scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart:
                return Sequence(place, depth);
            case MappingStart:
                return Mapping(place, depth);
            default:
                faults.Report(YamlFaults.Alias, place);
                return new YamlRefused(place);
        }
    }

    private YamlSequence Sequence(SourceSpan place, int depth)
    {
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd) items.Add(Node(depth + 1));
        Advance();
        return new YamlSequence(place, items);
    }

    private YamlMapping Mapping(SourceSpan place, int depth)
    {
        var entries = new List<YamlEntry>();
        while (parser.Current is not MappingEnd)
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            if (key is YamlScalar word) entries.Add(new YamlEntry(word, value));
            else if (key is not YamlRefused) faults.Report(YamlFaults.KeyNotText, key.Place);
        }

        Advance();
        return new YamlMapping(entries is [var first, ..] && place.Length == 0 ? first.Key.Place : place, entries);
    }

    private void RefuseNames(NodeEvent node, SourceSpan place)
    {
        if (!node.Anchor.IsEmpty) faults.Report(YamlFaults.Alias, place);
        if (!node.Tag.IsEmpty) faults.Report(YamlFaults.Tag, place);
    }

    private void Advance()
    {
        try
        {
            parser.MoveNext();
        }
        catch (InvalidOperationException fault)
        {
            // The parser answers some malformed texts by a check of its own state instead of a YamlException.
            var end = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(end, end, fault.Message, fault);
        }

        if (++events > MostEvents) throw new LimitException(YamlFaults.TooMany, PlaceOf(parser.Current!), MostEvents);
    }

    private SourceSpan PlaceOf(ParsingEvent @event)
    {
        var (start, end) = (@event.Start, @event.End);
        var length = start.Line == end.Line ? end.Column - start.Column : 0;
        return new SourceSpan(file, (int)start.Line + linesBefore, (int)start.Column, (int)Math.Max(0, length));
    }

    /// <summary>Leaves the document as soon as it is beyond a limit.</summary>
    private sealed class LimitException(DiagnosticKind kind, SourceSpan place, int limit) : Exception
    {
        public DiagnosticKind Kind { get; } = kind;

        public SourceSpan Place { get; } = place;

        public int Limit { get; } = limit;
    }
}
