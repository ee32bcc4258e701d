using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using YamlDotNet.Core;

namespace Passerelle.Reading.Bind.Yaml;

/// <summary>Says a fault of syntax in the words of those who write the files, not in those of the parser.</summary>
internal static class SyntaxFaults
{
    public static Diagnostic Describe(YamlException fault, string file, string text, int linesBefore)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var line = (int)Math.Clamp(fault.Start.Line, 1, lines.Length);
        var tab = FirstTab(lines, (int)Math.Clamp(fault.End.Line + 1, line, lines.Length));
        if (tab is { } at) return new Diagnostic(YamlFaults.Tab, new SourceSpan(file, at.Line + linesBefore, at.Column, 1), []);
        var column = (int)Math.Clamp(fault.Start.Column, 1, lines[line - 1].Length + 1);
        return new Diagnostic(KindOf(fault.Message), new SourceSpan(file, line + linesBefore, column, 0), []);
    }

    private static DiagnosticKind KindOf(string message)
    {
        if (message.Contains("quoted scalar", StringComparison.Ordinal)) return YamlFaults.QuoteOpen;
        if (message.Contains("found invalid mapping", StringComparison.Ordinal)) return YamlFaults.ColonInText;
        if (message.Contains("apping values are not allowed", StringComparison.Ordinal)) return YamlFaults.ColonInText;
        if (message.Contains("block mapping", StringComparison.Ordinal)) return YamlFaults.Misaligned;
        if (message.Contains("block collection", StringComparison.Ordinal)) return YamlFaults.Misaligned;
        if (message.Contains("sequence entries are not allowed", StringComparison.Ordinal)) return YamlFaults.Misaligned;
        return YamlFaults.Syntax;
    }

    /// <summary>The first tab that indents one of the lines up to the one after the fault: some tabs are noticed a line too early.</summary>
    private static (int Line, int Column)? FirstTab(string[] lines, int last)
    {
        for (var index = 0; index < last; index++)
        {
            var indentation = lines[index].AsSpan()[..^lines[index].AsSpan().TrimStart().Length];
            var tab = indentation.IndexOf('\t');
            if (tab >= 0 && indentation.Length < lines[index].Length) return (index + 1, tab + 1);
        }

        return null;
    }
}
