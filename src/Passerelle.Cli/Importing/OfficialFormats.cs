using Passerelle.Cli.Commands;
using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.OpenData.Xml;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Importing;

/// <summary>The formats of the registers, as the commands use them: what opens a source, and what writes an export.</summary>
/// <param name="Open">Opens a source by its path.</param>
/// <param name="WriteFeed">Writes the XML of the open data.</param>
/// <param name="WriteTables">Writes the CSV of the open data, each table where it is told.</param>
internal sealed record OfficialFormats(
    Func<string, OpenedSource> Open,
    Action<IEnumerable<Certification>, Nomenclatures, Stream> WriteFeed,
    Action<IEnumerable<Certification>, Nomenclatures, Func<string, Stream>> WriteTables)
{
    /// <summary>Those of the program.</summary>
    public static OfficialFormats OfProgram { get; } = new(
        OpenExisting,
        (certifications, nomenclatures, stream) => FeedWriter.Write(certifications, nomenclatures, stream),
        (certifications, nomenclatures, open) => CsvWriter.Write(certifications, nomenclatures, open));

    private static OpenedSource OpenExisting(string path)
    {
        if (File.Exists(path) || Directory.Exists(path)) return FicheSources.Open(path);
        throw new UsageException(new(
            $"La source « {path} » n’existe pas : c’est un fichier, ou le dossier d’un export en CSV.",
            $"The source “{path}” does not exist: it is a file, or the folder of an export in CSV."));
    }
}
