using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>A row of a table.</summary>
/// <param name="file">The file that it stands in.</param>
/// <param name="line">Its line.</param>
/// <param name="values">Its values, in the order of the columns of the table; empty where the row has none.</param>
/// <param name="others">Values of columns that the table does not know, each with the name of its column; null where there are none.</param>
internal sealed class CsvRow(CsvFile file, int line, string[] values, (string Column, string Value)[]? others)
{
    /// <summary>The table.</summary>
    public CsvTable Table => file.Table;

    /// <summary>Where it stands.</summary>
    public SourceSpan Place => new(file.Name, line, 1, 0);

    /// <summary>Number of the fiche that it speaks of, without blanks around it.</summary>
    public string Number => this[CsvTable.Number].Trim();

    /// <summary>Values of columns that the table does not know.</summary>
    public IEnumerable<(string Column, string Value)> Others => others ?? [];

    /// <summary>The value of a column of the table; empty where there is none.</summary>
    public string this[string column] => values[Table.IndexOf(column)];
}
