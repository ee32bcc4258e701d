namespace Passerelle.Model;

/// <summary>
/// How the official fiche prints the texts that stand here as lists. It says nothing about the certification; with it, an
/// export gives the text of the fiche back letter for letter.
/// </summary>
/// <param name="Fields">The fields that are not printed as an export prints them by itself.</param>
public sealed record Publication(ValueList<PrintedField> Fields)
{
    /// <summary>The signs of a field; empty where the usual ones do.</summary>
    public ValueList<string> SignsOf(string field) =>
        Fields.FirstOrDefault(printed => printed.Field.Value == field)?.Signs.Select(sign => sign.Value).ToValueList() ?? [];
}

/// <summary>What a field of the fiche prints before each of its pieces.</summary>
/// <param name="Field">Path of the field in the YAML: <c>secteurs</c>, <c>blocs/BC01/competences</c>, <c>jurys/J1</c>.</param>
/// <param name="Signs">Blanks, bullets and codes before each piece, in order; the last one holds for all that follow.</param>
public sealed record PrintedField(Located<string> Field, ValueList<Located<string>> Signs);
