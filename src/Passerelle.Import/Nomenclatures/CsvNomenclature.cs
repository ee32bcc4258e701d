using CsvHelper;
using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>Rows of a CSV file of codes and labels. Separator and header are found by the names of the columns, within the first lines.</summary>
internal static class CsvNomenclature
{
    private const int HeaderWithin = 10;

    private const int LongestName = 40;

    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>The rows below the header; none where no line is one.</summary>
    /// <param name="text">Gives the whole text, which is only asked for below a header.</param>
    /// <param name="firstLines">Its first lines.</param>
    public static IEnumerable<NomenclatureRow> Rows(Func<string> text, IEnumerable<string> firstLines)
    {
        if (HeaderIn(firstLines) is not var (separator, header)) yield break;
        using var reader = CsvReader.FromText(text(), Options(separator));
        while (reader.Read() && !reader.Current.ToArray().SequenceEqual(header)) continue;
        while (reader.Read())
        {
            var fields = header.Take(reader.FieldCount).Select((name, index) => new NomenclatureField(name, reader.GetString(index)));
            yield return new NomenclatureRow(fields.ToValueList(), (int)reader.LineNumber);
        }
    }

    private static (char Separator, string[] Header)? HeaderIn(IEnumerable<string> lines)
    {
        foreach (var line in lines.Take(HeaderWithin))
        {
            foreach (var separator in Separators)
            {
                using var reader = CsvReader.FromText(line, Options(separator));
                if (!reader.Read()) continue;
                var names = reader.Current.ToArray();
                if (names.Length > 1 && IsHeader(names)) return (separator, names);
            }
        }

        return null;
    }

    private static bool IsHeader(string[] names)
    {
        var row = new NomenclatureRow(names.Select(name => new NomenclatureField(name, name)).ToValueList(), 1);
        var code = NomenclatureKind.All.Select(kind => row.Code(kind.Word)).Prepend(row.Code(null)).FirstOrDefault(field => field is not null);
        return code?.Name.Length <= LongestName && row.Label()?.Name.Length <= LongestName;
    }

    private static CsvReaderOptions Options(char separator) => new() { Separator = separator, HasHeader = false, TrackLineNumbers = true };
}
