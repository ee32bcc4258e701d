using Passerelle.Model;

namespace Passerelle.Reading.Load;

/// <summary>The texts of an input folder, in ordinal order of their paths, and the faults of its files.</summary>
public sealed class LoadedInput
{
    internal LoadedInput(ValueList<LoadedFile> files, ValueList<Diagnostic> faults)
    {
        Files = files;
        Faults = faults;
        Sources = new InputSources(files.Select(file => file.Text));
    }

    /// <summary>The texts, by path.</summary>
    public InputSources Sources { get; }

    internal ValueList<LoadedFile> Files { get; }

    internal ValueList<Diagnostic> Faults { get; }
}

/// <summary>A file that could be read.</summary>
internal sealed record LoadedFile(FileRole Role, SourceText Text)
{
    public string Path => Text.Path;
}
