using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Passerelle.Reading.Write;

/// <summary>Finds the comments of a YAML file and what each of them speaks of: the key or the item that follows, or that ends its line.</summary>
internal sealed class CommentReader
{
    private const string LanguageServer = "yaml-language-server:";

    private readonly Parser parser;
    private readonly Queue<string> waiting = [];
    private YamlComments comments = YamlComments.None;

    private CommentReader(string yaml)
    {
        parser = new Parser(new Scanner(new StringReader(yaml), skipComments: false));
    }

    /// <summary>The comments of a text; none where the text is no YAML.</summary>
    public static YamlComments Read(string yaml)
    {
        var reader = new CommentReader(yaml);
        try
        {
            reader.Advance();
            while (reader.parser.Current is StreamStart or DocumentStart) reader.Advance();
            reader.HeadOfFile(yaml);
            if (reader.parser.Current is MappingStart) reader.Mapping("");
        }
        catch (YamlException)
        {
            // A file that is no YAML has been reported when it was read; its comments cannot be placed.
            return YamlComments.None;
        }

        return reader.comments;
    }

    // Lines at the head that a blank line parts from the first key speak of the file.
    private void HeadOfFile(string yaml)
    {
        var head = yaml.ReplaceLineEndings("\n").Split('\n').TakeWhile(line => line.StartsWith('#')).Count(line => !line.Contains(LanguageServer, StringComparison.Ordinal));
        var first = yaml.ReplaceLineEndings("\n").Split('\n').SkipWhile(line => line.StartsWith('#')).FirstOrDefault("");
        if (first.Length > 0) return;
        for (var line = 0; line < head && waiting.Count > 0; line++) comments = comments.WithLine("", waiting.Dequeue());
    }

    private void Mapping(string path)
    {
        Advance();
        while (parser.Current is not MappingEnd)
        {
            var key = ((Scalar)parser.Current!).Value;
            var place = path.Length == 0 ? key : $"{path}/{key}";
            Attach(place);
            Advance();
            Value(place);
        }

        Advance();
    }

    private void Value(string path)
    {
        switch (parser.Current)
        {
            case MappingStart:
                Mapping(path);
                break;
            case SequenceStart:
                Sequence(path);
                break;
            default:
                Advance();
                break;
        }
    }

    private void Sequence(string path)
    {
        Advance();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; parser.Current is not SequenceEnd; index++)
        {
            // The name of an item is known only once its keys have been read: until then its comments stand at its place.
            var before = waiting.ToList();
            waiting.Clear();
            var temporary = $"{path}/\u0001";
            var name = ItemName.Of(Item(temporary), index, taken);
            foreach (var line in before) comments = comments.WithLine($"{path}/{name}", line);
            comments = comments.Renamed(temporary, $"{path}/{name}");
        }

        Advance();
    }

    /// <summary>Reads an item; what identifies it, or null.</summary>
    private string? Item(string path)
    {
        if (parser.Current is not MappingStart)
        {
            Value(path);
            return null;
        }

        var names = new SortedList<int, string>();
        Advance();
        while (parser.Current is not MappingEnd)
        {
            var key = ((Scalar)parser.Current!).Value;
            Attach($"{path}/{key}");
            Advance();
            var rank = ItemName.Keys.ToList().IndexOf(key);
            if (rank >= 0 && parser.Current is Scalar { Value: var value }) names[rank] = value;
            Value($"{path}/{key}");
        }

        Advance();
        return names.Count > 0 ? names.Values[0] : null;
    }

    private void Attach(string path)
    {
        while (waiting.TryDequeue(out var line)) comments = comments.WithLine(path, line);
    }

    private void Advance()
    {
        while (parser.MoveNext() && parser.Current is Comment comment)
        {
            if (!comment.Value.Contains(LanguageServer, StringComparison.Ordinal)) waiting.Enqueue(comment.Value.Trim());
        }
    }
}
