using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>Reads the values of a row into a draft: each value either is understood, or is kept word for word with its place.</summary>
internal sealed class CsvCells(CsvRow row, FicheDraft draft)
{
    /// <summary>A value with the place of its row.</summary>
    public Located<T> At<T>(T value)
        where T : notnull => new(value, row.Place);

    /// <summary>The value of a column as it stands; empty where there is none.</summary>
    public string Raw(string column) => row[column];

    public bool IsEmpty(string column) => string.IsNullOrWhiteSpace(row[column]);

    /// <summary>Words; null where there are none.</summary>
    /// <param name="column">The column.</param>
    /// <param name="undo">Undoes what the export does to the words.</param>
    public Located<string>? Text(string column, Func<string, string>? undo = null)
    {
        var text = row[column];
        if (string.IsNullOrWhiteSpace(text)) return null;
        var words = undo is null ? text : undo(text);
        draft.Read(text, words);
        return At(words);
    }

    /// <summary>A value of a fixed spelling; null where there is none, or where it is not spelled so: then it is kept.</summary>
    /// <param name="column">The column.</param>
    /// <param name="parse">Reads the value; null where it is not spelled so.</param>
    /// <param name="inYaml">How the YAML spells it.</param>
    public Located<T>? Value<T>(string column, Func<string, T?> parse, Func<T, string> inYaml)
        where T : struct
    {
        var text = row[column];
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (parse(text) is not { } value)
        {
            Keep(column);
            return null;
        }

        draft.Read(text, inYaml(value));
        return At(value);
    }

    public Located<DateOnly>? Date(string column) => Value(column, FrenchValues.Date, FrenchValues.InYaml);

    public Located<Siret>? Siret(string column) => Value(column, FrenchValues.Siret, siret => siret.Value);

    public Located<TCode>? Code<TCode>(string column)
        where TCode : struct, ICode<TCode> => Value(column, FrenchValues.Code<TCode>, code => code.ToString() ?? "");

    public Located<T>? Word<T>(string column, CsvWordList<T> words)
        where T : struct, Enum => Value(column, words.Value, words.InYaml);

    /// <summary>A value that repeats another one: counted where it does, kept where it does not.</summary>
    public void Expect(string column, string expected, string inYaml)
    {
        var text = row[column];
        if (string.IsNullOrWhiteSpace(text)) return;
        if (text.Trim() == expected) draft.Read(text, inYaml);
        else Keep(column);
    }

    /// <summary>Keeps a value word for word.</summary>
    public void Keep(string column) => Keep(column, row[column]);

    /// <summary>Keeps the whole row but its number, where one value of it cannot stand without another.</summary>
    public void KeepAll()
    {
        foreach (var column in row.Table.Columns.Where(column => column != CsvTable.Number)) Keep(column);
    }

    /// <summary>Keeps the values of columns that the table does not know.</summary>
    public void KeepOthers()
    {
        foreach (var (column, value) in row.Others) Keep(column, value);
    }

    private void Keep(string column, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        draft.Read(text);
        draft.Keep($"{row.Table.Name}/{column}", text, row.Place);
    }
}
