namespace Passerelle.Import.Sources;

/// <summary>The limits of what is read, in bytes.</summary>
internal static class Sizes
{
    public const int Mebibyte = 1024 * 1024;

    public const int LargestPage = 4 * Mebibyte;

    public const int LargestNomenclature = 64 * Mebibyte;

    public const long LargestArchive = 4L * 1024 * Mebibyte;
}
