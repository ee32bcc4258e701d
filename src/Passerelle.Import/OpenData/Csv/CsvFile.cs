using System.Text;
using CsvHelper;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>A file of the bundle: one table, read row by row.</summary>
internal sealed class CsvFile
{
    /// <summary>The longest official row has some thousand letters; a quote that is never closed must not swallow a whole file.</summary>
    private const int LongestRecord = 1024 * 1024;

    private readonly SourceEntry entry;
    private readonly string[] header;

    private CsvFile(SourceEntry entry, CsvTable table, string[] header)
    {
        this.entry = entry;
        this.header = header;
        Table = table;
    }

    /// <summary>Which table it holds.</summary>
    public CsvTable Table { get; }

    /// <summary>How messages name it.</summary>
    public string Name => entry.Name;

    /// <summary>The file, when its first line is the header of a table of the bundle; else null.</summary>
    public static CsvFile? Recognise(SourceEntry entry, string firstLine)
    {
        var columns = HeaderOf(firstLine);
        return CsvTable.OfHeader(columns) is { } table ? new CsvFile(entry, table, columns) : null;
    }

    /// <summary>
    /// The rows that are whole. One that is cut, and one that has fewer columns than the header, is reported and left out; text after
    /// a closing quote is reported and kept.
    /// </summary>
    public IEnumerable<CsvRow> Rows(Action<Diagnostic> report)
    {
        foreach (var column in Table.Columns.Except(header, StringComparer.OrdinalIgnoreCase))
            report(CsvFaults.Of(CsvFaults.ColumnMissing, Name, 1, column));
        var malformed = new Dictionary<long, CsvMalformedReason>();
        using var text = new StreamReader(entry.Open(), StrictText.Utf8, detectEncodingFromByteOrderMarks: true);
        using var reader = CsvReader.Create(text, Options(malformed), leaveOpen: false);
        while (Read(reader))
        {
            var line = (int)reader.LineNumber;
            var isCut = false;
            if (malformed.Remove(line, out var reason))
            {
                isCut = reason == CsvMalformedReason.UnterminatedQuote;
                report(CsvFaults.Of(isCut ? CsvFaults.RowCut : CsvFaults.StrayQuote, Name, line));
            }

            if (isCut) continue;
            if (reader.FieldCount < header.Length)
            {
                report(CsvFaults.Of(CsvFaults.RowShort, Name, line, $"{reader.FieldCount}", $"{header.Length}"));
                continue;
            }

            yield return RowOf(reader, line);
        }
    }

    private static CsvReaderOptions Options(Dictionary<long, CsvMalformedReason> malformed) => new()
    {
        Separator = ';',
        HasHeader = true,
        TrackLineNumbers = true,
        PoolStrings = true,
        MaxRecordSize = LongestRecord,
        OnMalformedRecord = record => malformed[record.LineNumber] = record.Reason,
    };

    private static string[] HeaderOf(string firstLine)
    {
        using var reader = CsvReader.FromText(firstLine, new CsvReaderOptions { Separator = ';', HasHeader = false });
        return reader.Read() ? [.. reader.Current.ToArray().Select(column => column.Trim())] : [];
    }

    private bool Read(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (DecoderFallbackException)
        {
            throw new ImportException(StrictText.Refusal(entry));
        }
        catch (CsvFormatException fault)
        {
            throw new ImportException(CsvFaults.Of(CsvFaults.RecordTooLong, Name, (int)Math.Max(1, fault.LineNumber), $"{LongestRecord}"));
        }
    }

    private CsvRow RowOf(CsvReader reader, int line)
    {
        var values = new string[Table.Columns.Count];
        Array.Fill(values, "");
        List<(string Column, string Value)>? others = null;
        for (var index = 0; index < reader.FieldCount; index++)
        {
            var value = reader.GetString(index);
            var column = index < header.Length ? header[index] : $"colonne {index + 1}";
            var place = Table.IndexOf(column);
            if (place >= 0) values[place] = value;
            else if (value.Length > 0) (others ??= []).Add((column, value));
        }

        return new CsvRow(this, line, values, others?.ToArray());
    }
}
