using System.Text;

namespace Passerelle.Reading.Write;

/// <summary>Writes one YAML file: keys in the order of the format, comments before what they speak of, blocks wrapped for diffs.</summary>
internal sealed class YamlDocument(YamlComments comments)
{
    /// <summary>A group or a list stands on one line up to this column.</summary>
    private const int LongestFlow = 120;

    private readonly StringBuilder text = new();

    /// <summary>The text of a file.</summary>
    /// <param name="schema">Path of its schema, seen from the file.</param>
    /// <param name="root">What it says.</param>
    /// <param name="comments">Comments by path.</param>
    public static string Of(string schema, WrittenGroup root, YamlComments comments)
    {
        var document = new YamlDocument(comments.Within(root.PathsBelow("").ToHashSet(StringComparer.Ordinal)));
        document.text.Append("# yaml-language-server: $schema=").Append(schema).Append('\n');
        document.Head();
        document.TopLevel(root);
        return document.text.ToString();
    }

    // A blank line parts the comment of the file from the one of its first key.
    private void Head()
    {
        Comment("", 0);
        if (comments.LinesAt("").Count > 0) text.Append('\n');
    }

    // A blank line parts the groups of a file; single values stand together.
    private void TopLevel(WrittenGroup root)
    {
        var wasShort = true;
        foreach (var (index, (key, value)) in root.Entries.Index())
        {
            var isShort = OneLine(key, value, key, 0) is not null && value is WrittenScalar;
            if (index > 0 && !(isShort && wasShort)) text.Append('\n');
            Entry(key, value, key, 0);
            wasShort = isShort;
        }
    }

    private void Entry(string key, WrittenNode value, string path, int indent)
    {
        Comment(path, indent);
        Line(indent, "", key, value, path);
    }

    /// <summary>Writes a key and its value, after what already stands on the line.</summary>
    private void Line(int indent, string before, string key, WrittenNode value, string path)
    {
        text.Append(' ', indent - before.Length).Append(before);
        if (OneLine(key, value, path, indent) is { } line)
        {
            text.Append(line).Append('\n');
            return;
        }

        text.Append(key).Append(':');
        switch (value)
        {
            case WrittenScalar scalar:
                text.Append(' ');
                Block(scalar.Text, indent + 2);
                break;
            case WrittenList list:
                text.Append('\n');
                Items(list, path, indent + 2);
                break;
            case WrittenGroup group:
                text.Append('\n');
                foreach (var (name, each) in group.Entries) Entry(name, each, $"{path}/{name}", indent + 2);
                break;
        }
    }

    private void Items(WrittenList list, string path, int indent)
    {
        foreach (var (name, item) in list.Named())
        {
            var place = $"{path}/{name}";
            Comment(place, indent);

            // A comment on the first key would part the dash from it: it stands before the item, and is the item's when it is read.
            if (item is WrittenGroup { FirstKey: { } first }) Comment($"{place}/{first}", indent);
            Item(item, place, indent);
        }
    }

    private void Item(WrittenNode item, string path, int indent)
    {
        if (item is WrittenGroup { FirstKey: { } first } group && !(group.IsCompact && Flow(group, path, indent + 2, before: first) is not null))
        {
            foreach (var (index, (key, value)) in group.Entries.Index())
            {
                if (index == 0) Line(indent + 2, "- ", key, value, $"{path}/{key}");
                else Entry(key, value, $"{path}/{key}", indent + 2);
            }

            return;
        }

        text.Append(' ', indent).Append("- ");
        if (item is WrittenScalar scalar && ScalarText.IsBlock(scalar.Text) && !scalar.IsWord) Block(scalar.Text, indent + 2);
        else text.Append(Short(item, path, indent)).Append('\n');
    }

    private string Short(WrittenNode item, string path, int indent) => item switch
    {
        WrittenScalar single => Spelled(single, inFlow: false),
        WrittenGroup group => Flow(group, path, indent, before: group.FirstKey) ?? "{}",
        _ => Flow(item, path, indent) ?? "[]",
    };

    private void Block(string value, int indent)
    {
        var (indicator, lines) = ScalarText.Block(value);
        text.Append(indicator).Append('\n');
        foreach (var line in lines)
        {
            if (line.Length > 0) text.Append(' ', indent).Append(line);
            text.Append('\n');
        }
    }

    private void Comment(string path, int indent)
    {
        foreach (var line in comments.LinesAt(path)) text.Append(' ', indent).Append(line.Length == 0 ? "#" : "# ").Append(line).Append('\n');
    }

    /// <summary>A key and its value on one line, or null where they need more.</summary>
    private string? OneLine(string key, WrittenNode value, string path, int indent) => value switch
    {
        WrittenScalar scalar when scalar.IsWord || !ScalarText.IsBlock(scalar.Text) => $"{key}: {Spelled(scalar, inFlow: false)}",
        WrittenScalar => null,
        _ => Flow(value, path, indent + key.Length + 2) is { } flow ? $"{key}: {flow}" : null,
    };

    /// <summary>A list of single values or a compact group on one line; null where it does not fit or a comment stands inside.</summary>
    /// <param name="value">The list or the group.</param>
    /// <param name="path">Its path.</param>
    /// <param name="column">Where it begins.</param>
    /// <param name="before">The key whose comment stands before the group, not inside; null where there is none.</param>
    private string? Flow(WrittenNode value, string path, int column, string? before = null)
    {
        var flow = value switch
        {
            WrittenList { Items.Count: 0 } => "[]",
            WrittenGroup { Entries.Count: 0 } => "{}",
            WrittenList list when list.Items.All(item => IsShort(item, path)) => $"[{string.Join(", ", list.Items.Select(item => InFlow(item, path)))}]",
            WrittenGroup { IsCompact: true } group when group.Entries.All(entry => InFlow(entry.Value, $"{path}/{entry.Key}") is not null) =>
                $"{{{string.Join(", ", group.Entries.Select(entry => $"{entry.Key}: {InFlow(entry.Value, $"{path}/{entry.Key}")}"))}}}",
            _ => null,
        };
        return flow is null || column + flow.Length > LongestFlow || (flow is not ("[]" or "{}") && comments.AnyBelow(path, before)) ? null : flow;
    }

    // Codes and signs read well side by side, sentences do not.
    private static bool IsShort(WrittenNode item, string path) => item is WrittenScalar { Text.Length: <= 24 } scalar
        && !ScalarText.IsBlock(scalar.Text)
        && (scalar.IsWord || !scalar.Text.Contains(' ', StringComparison.Ordinal) || path.EndsWith("/signes", StringComparison.Ordinal));

    private string? InFlow(WrittenNode node, string path) => node switch
    {
        WrittenScalar scalar when scalar.IsWord || !ScalarText.IsBlock(scalar.Text) => Spelled(scalar, inFlow: true),
        WrittenList => Flow(node, path, 0),
        _ => null,
    };

    private static string Spelled(WrittenScalar scalar, bool inFlow) => scalar.IsWord ? scalar.Text : ScalarText.OnOneLine(scalar.Text, inFlow);
}
