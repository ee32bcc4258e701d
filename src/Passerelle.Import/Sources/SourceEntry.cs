namespace Passerelle.Import.Sources;

/// <summary>A file of a source: on the disk, or in an archive.</summary>
/// <param name="Name">How messages name it.</param>
/// <param name="Open">Opens it, as often as one likes, from its beginning.</param>
internal sealed record SourceEntry(string Name, Func<Stream> Open);
