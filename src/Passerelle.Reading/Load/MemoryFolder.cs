namespace Passerelle.Reading.Load;

/// <summary>Input files in memory.</summary>
internal sealed class MemoryFolder(IReadOnlyDictionary<string, byte[]> files) : InputFolder
{
    public override string Name => "input";

    public override bool Exists => true;

    internal override IEnumerable<InputEntry> Entries() => files.Select(file => new InputEntry(file.Key, file.Value.Length));

    internal override byte[] Read(InputEntry entry) => files[entry.Path];
}
