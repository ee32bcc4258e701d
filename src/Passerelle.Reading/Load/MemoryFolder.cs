using System.Collections.Frozen;

namespace Passerelle.Reading.Load;

/// <summary>Input files in memory.</summary>
internal sealed class MemoryFolder(string name, IEnumerable<StoredFile> files) : InputFolder
{
    private readonly FrozenDictionary<string, StoredFile> files = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    public override string Name => name;

    public override bool Exists => true;

    internal override IEnumerable<InputEntry> Entries() => files.Values.Select(file => new InputEntry(file.Path, file.Length, file.IsLink));

    internal override byte[] Read(InputEntry entry) => files[entry.Path].Bytes;
}
