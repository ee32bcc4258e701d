using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;

namespace Passerelle.Properties.Generated;

/// <summary>Codes of every kind, all well formed.</summary>
internal static class GeneratedCodes
{
    public static Gen<NsfCode> Nsf { get; } = Codes<NsfCode>(Digits(3), letter: Gen.Elements("", "", "n", "p", "t", "v"));

    public static Gen<Formacode> Formacode { get; } = Codes<Formacode>(Digits(5));

    public static Gen<IdccCode> Idcc { get; } = Codes<IdccCode>(Gen.OneOf(Digits(4), Digits(2), Digits(1)));

    public static Gen<Siret> Siret { get; } = Codes<Siret>(Digits(14));

    public static Gen<RomeCode> Rome { get; } =
        from letter in Gen.Elements("A", "E", "L", "N")
        from code in Codes<RomeCode>(Digits(4).Select(digits => letter + digits))
        select code;

    public static Gen<WebAddress> Address { get; } = Gen
        .Elements(
            "https://ecole.example/",
            "http://www.ecole.example/fiche?id=1&b=2#haut",
            "www.ecole.example",
            "mailto:contact@ecole.example",
            "https://ecole.example/é,(a):")
        .Select(text => WebAddress.TryParse(text, out var address) ? address : throw new FormatException(text));

    /// <summary>The number of a certification of a register, in a range that no other one uses.</summary>
    public static Gen<CertificationNumber> Number(string register, int range) => Codes<CertificationNumber>(
        from number in Gen.Choose(0, 999)
        select $"{register}{(range * 1000) + number}");

    /// <summary>Codes of blocks, in order.</summary>
    public static Gen<ValueList<BlockCode>> Blocks { get; } =
        from numbers in Gen.Choose(1, 20).ListOf(4)
        select numbers.Distinct().Order().Select(number => Parse<BlockCode>($"BC{number:00}")).ToValueList();

    /// <summary>Codes that differ in an address too, beginning with one of these letters.</summary>
    public static Gen<ValueList<LocalCode>> Local(string[] beginnings, int most) =>
        from count in Gen.Choose(0, most)
        from codes in Spelling(beginnings).ListOf(count)
        select codes.Select(Parse<LocalCode>).DistinctBy(code => code.Slug, StringComparer.OrdinalIgnoreCase).ToValueList();

    private static Gen<string> Spelling(string[] beginnings) =>
        from beginning in Gen.Elements(beginnings)
        from first in Gen.Choose(1, 12)
        from rest in Gen.Elements("", "", ".1", ".2", "-b", "_3", "e4")
        select $"{beginning}{first}{rest}";

    private static Gen<string> Digits(int count) =>
        from first in Gen.Choose(1, 9)
        from rest in Gen.Choose(0, 9).ListOf(count - 1)
        select $"{first}{string.Concat(rest)}";

    private static Gen<TCode> Codes<TCode>(Gen<string> spellings, Gen<string>? letter = null)
        where TCode : struct, ICode<TCode> =>
        from spelling in spellings
        from last in letter ?? Gen.Constant("")
        select Parse<TCode>(spelling + last);

    private static TCode Parse<TCode>(string text)
        where TCode : struct, ICode<TCode> => TCode.TryParse(text, out var code) ? code : throw new FormatException(text);
}
