namespace Passerelle.Reading.Load;

/// <summary>The text of an input file and its lines.</summary>
public sealed class SourceText(string path, string content)
{
    private readonly Lazy<string[]> lines = new(() => content.ReplaceLineEndings("\n").Split('\n'));

    /// <summary>Relative to the input folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text, without byte order mark.</summary>
    public string Content { get; } = content;

    /// <summary>Number of lines.</summary>
    public int LineCount => lines.Value.Length;

    /// <summary>A line by its number from 1, without its end; empty outside the text.</summary>
    public string Line(int number) => number >= 1 && number <= LineCount ? lines.Value[number - 1] : "";
}
