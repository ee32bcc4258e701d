using Passerelle.Model;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>The kinds of single values that the format knows.</summary>
internal static class Kinds
{
    public static TextKind Text { get; } = new();

    public static DateKind Date { get; } = new();

    public static DurationKind Duration { get; } = new();

    public static AddressKind Address { get; } = new();

    public static ColourKind Colour { get; } = new();

    public static EnumerationKind<Answer> Answer { get; } = new(("oui", Model.Answer.Yes), ("non", Model.Answer.No), ("inconnu", Model.Answer.Unknown));

    public static IntegerKind Count { get; } = new(0, int.MaxValue);

    public static IntegerKind Percent { get; } = new(0, 100);

    public static IntegerKind Year { get; } = new(1900, 2100);

    public static IntegerKind Level { get; } = new(1, 8);

    public static CodeKind<CertificationNumber> Number { get; } = new();

    public static CodeKind<BlockCode> BlockCode { get; } = new();

    public static CodeKind<LocalCode> LocalCode { get; } = new();

    public static CodeKind<Siret> Siret { get; } = new();
}
