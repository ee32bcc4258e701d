using CsvHelper;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>
/// Writes certifications as the ten files of the official CSV export: semicolons, every value that is not empty between quotes, CRLF,
/// UTF-8 without byte order mark. The same certifications give the same bytes.
/// </summary>
public static class CsvWriter
{
    private static readonly CsvWriterOptions Options = new() { Separator = ';', Quoting = CsvQuoting.WhenNeeded, NewLine = "\r\n", HasHeader = false };

    /// <summary>Writes the files, one certification at a time, in the order that is given.</summary>
    /// <param name="certifications">The certifications.</param>
    /// <param name="nomenclatures">Labels of the codes to which a certification gives none of its own.</param>
    /// <param name="open">Makes a file of this name; the stream is closed when all is written.</param>
    /// <param name="date">What ends the names of the files, <c>2024_02_22</c>; null for nothing.</param>
    public static void Write(IEnumerable<Certification> certifications, Nomenclatures nomenclatures, Func<string, Stream> open, string? date = null)
    {
        var files = new List<(CsvTable Table, CsvHelper.CsvWriter Writer)>();
        try
        {
            foreach (var table in CsvTable.All)
            {
                files.Add((table, CsvHelper.CsvWriter.Create(open(table.FileName(date)), Options, leaveOpen: false)));
                WriteRecord(files[^1].Writer, table.Columns);
            }

            foreach (var certification in certifications)
            {
                var records = new CsvRecords(certification, nomenclatures);
                foreach (var (table, writer) in files)
                {
                    foreach (var record in records.Of(table)) WriteRecord(writer, record);
                }
            }
        }
        finally
        {
            foreach (var (_, writer) in files) writer.Dispose();
        }
    }

    private static void WriteRecord(CsvHelper.CsvWriter writer, IEnumerable<string> values)
    {
        foreach (var value in values) writer.WriteField(value, value.Length == 0 ? CsvQuoting.WhenNeeded : CsvQuoting.Always);
        writer.EndRecord();
    }
}
