namespace Passerelle.Import.Sources;

/// <summary>The limits of what is read, and their words.</summary>
internal static class Sizes
{
    public const int LargestPage = 4 * Mebibyte;

    public const int LargestNomenclature = 64 * Mebibyte;

    public const long LargestArchive = 4L * 1024 * Mebibyte;

    private const int Mebibyte = 1024 * 1024;

    /// <summary>A size that is a whole number of mebibytes or of gibibytes: <c>4 MiB</c>.</summary>
    public static string InWords(long bytes) => bytes < 1024L * Mebibyte ? $"{bytes / Mebibyte} MiB" : $"{bytes / (1024L * Mebibyte)} GiB";
}
