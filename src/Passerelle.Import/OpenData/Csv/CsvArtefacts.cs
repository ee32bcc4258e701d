namespace Passerelle.Import.OpenData.Csv;

/// <summary>
/// What the export does to values, and its undoing, so that a fiche says the same whether it is read from the CSV or from the XML:
/// a tabulation before a SIRET, the code before the label of a speciality and of a Formacode, doubled apostrophes in the labels of the ROME.
/// </summary>
internal static class CsvArtefacts
{
    private const char BeforeSiret = '\t';

    public static string Siret(string digits) => digits.Length == 0 ? "" : BeforeSiret + digits;

    public static string WithCode(string code, string label) => label.Length == 0 ? "" : $"{code} : {label}";

    public static string WithoutCode(string code, string label)
    {
        var prefix = $"{code} : ";
        return label.StartsWith(prefix, StringComparison.Ordinal) ? label[prefix.Length..] : label;
    }

    public static string WithDoubledApostrophes(string label) => label.Replace("'", "''", StringComparison.Ordinal);

    public static string WithSingleApostrophes(string label) => label.Replace("''", "'", StringComparison.Ordinal);
}
