using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>A row of a CSV file, or an element of an XML file with what it holds.</summary>
/// <param name="Fields">Names and values.</param>
/// <param name="Line">Line.</param>
internal sealed record NomenclatureRow(ValueList<NomenclatureField> Fields, int Line)
{
    private static readonly string[] LabelWords = ["libelle", "titre", "intitule", "label"];

    /// <summary>The field that gives a code of this nomenclature by its name, or by the bare name « code » when <paramref name="word"/> is null.</summary>
    public NomenclatureField? Code(string? word) => Fields
        .Where(field => !IsLabel(field) && (word is null ? field.Folded == "code" : field.Folded.Contains(word, StringComparison.Ordinal)))
        .OrderBy(field => field.Folded.Length)
        .FirstOrDefault();

    /// <summary>The field that gives the label; the shortest name, so that <c>domaine_libelle</c> yields to <c>libelle</c>.</summary>
    public NomenclatureField? Label() => Fields.Where(IsLabel).OrderBy(field => field.Folded.Length).FirstOrDefault();

    private static bool IsLabel(NomenclatureField field) => LabelWords.Any(word => field.Folded.Contains(word, StringComparison.Ordinal));
}

/// <summary>A value under its name.</summary>
/// <param name="Name">Name of the column, of the element or of the attribute.</param>
/// <param name="Value">Value.</param>
internal sealed record NomenclatureField(string Name, string Value)
{
    /// <summary>The name in small letters without accents.</summary>
    public string Folded { get; } = Slug.Fold(Name.Trim());
}
