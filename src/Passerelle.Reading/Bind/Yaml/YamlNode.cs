using Passerelle.Model;

namespace Passerelle.Reading.Bind.Yaml;

/// <summary>A value of a YAML document and its place.</summary>
internal abstract record YamlNode(SourceSpan Place);

/// <summary>A single value, always text.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The text, exactly.</param>
/// <param name="IsPlain">It was written without quotes.</param>
internal sealed record YamlScalar(SourceSpan Place, string Text, bool IsPlain) : YamlNode(Place)
{
    /// <summary>A key or a dash with nothing behind it.</summary>
    public bool IsNothing => IsPlain && Text.Length == 0;
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(SourceSpan Place, List<YamlNode> Items) : YamlNode(Place);

/// <summary>Keys and their values, in the order of the file.</summary>
internal sealed record YamlMapping(SourceSpan Place, List<YamlEntry> Entries) : YamlNode(Place);

/// <summary>A value that has been reported already; nothing more is to be said about it.</summary>
internal sealed record YamlRefused(SourceSpan Place) : YamlNode(Place);

/// <summary>A key and its value.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
