using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>A nomenclature that the format knows: its name, the word by which columns name it, and the spelling of its codes.</summary>
internal sealed class NomenclatureKind
{
    private readonly Func<string, string?> parse;

    private NomenclatureKind(string name, string word, string example, Func<string, string?> parse)
    {
        Name = name;
        Word = word;
        Example = example;
        this.parse = parse;
    }

    public static NomenclatureKind Rome { get; } = new("rome", "rome", RomeCode.Example, Spelled<RomeCode>);

    public static NomenclatureKind Formacodes { get; } = new("formacodes", "formacode", Formacode.Example, Spelled<Formacode>);

    public static NomenclatureKind Nsf { get; } = new("nsf", "nsf", NsfCode.Example, Spelled<NsfCode>);

    /// <summary>The fiches write the IDCC without the zeros that the official lists put before it.</summary>
    public static NomenclatureKind Idcc { get; } = new("idcc", "idcc", IdccCode.Example, WithoutZeros);

    /// <summary>All of them; IDCC comes last, for its codes fit those of NSF too.</summary>
    public static ValueList<NomenclatureKind> All { get; } = [Rome, Formacodes, Nsf, Idcc];

    /// <summary>Name in the YAML.</summary>
    public string Name { get; }

    /// <summary>The word that names it in columns and elements.</summary>
    public string Word { get; }

    /// <summary>A well-formed code.</summary>
    public string Example { get; }

    /// <summary>The code that a text spells; null where it spells none.</summary>
    public string? CodeOf(string text) => parse(text.Trim());

    public bool Spells(string text) => CodeOf(text) is not null;

    private static string? WithoutZeros(string text) => Spelled<IdccCode>(text)?.TrimStart('0') is { Length: > 0 } digits ? digits : null;

    private static string? Spelled<TCode>(string text)
        where TCode : struct, ICode<TCode> => TCode.TryParse(text, out _) ? text : null;
}
