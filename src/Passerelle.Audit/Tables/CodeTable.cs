using System.Collections.Frozen;
using Passerelle.Audit.Texts;

namespace Passerelle.Audit.Tables;

/// <summary>
/// A table of official codes that comes with the program: one code a line, then a semicolon and its label where one is needed; <c>#</c> begins a
/// comment. Its first lines say where it comes from and how old it is: a code that is not in it is unknown, and may be a newer one.
/// </summary>
internal sealed class CodeTable
{
    private static readonly Lazy<CodeTable> RomeTable = new(() => Load("rome"));
    private static readonly Lazy<CodeTable> NsfTable = new(() => Load("nsf"));

    private readonly FrozenDictionary<string, string?> labels;
    private readonly ILookup<string, string> codes;

    private CodeTable(Dictionary<string, string?> labels)
    {
        this.labels = labels.ToFrozenDictionary(StringComparer.Ordinal);
        codes = labels.Where(each => each.Value is not null).ToLookup(each => Folded(each.Value!), each => each.Key);
    }

    /// <summary>Job cards of the ROME: the codes of the fourth version, which hold those of the third, with the labels of the third.</summary>
    public static CodeTable Rome => RomeTable.Value;

    /// <summary>Groups of the NSF, three digits.</summary>
    public static CodeTable NsfGroups => NsfTable.Value;

    /// <summary>Whether a code is in the table.</summary>
    public bool Has(string code) => labels.ContainsKey(code);

    /// <summary>The code of which this is the label, where it is the label of another code than this one and not of this one too; else null.</summary>
    public string? OtherLabelled(string label, string code)
    {
        var same = codes[Folded(label)].ToList();
        return same.Count > 0 && !same.Contains(code) ? same[0] : null;
    }

    /// <summary>Reads a table.</summary>
    internal static CodeTable Parse(string text) => new(text
        .ReplaceLineEndings("\n")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split(';', 2))
        .ToDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1), StringComparer.Ordinal));

    private static string Folded(string label) => Token.WordsOf(label);

    private static CodeTable Load(string name)
    {
        using var stream = typeof(CodeTable).Assembly.GetManifestResourceStream($"tables/{name}.txt") ?? throw new InvalidOperationException($"There is no Tables/{name}.txt.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
