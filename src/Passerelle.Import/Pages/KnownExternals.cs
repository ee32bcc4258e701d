using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Gathers what a page says of other certifications: titles, and titles of blocks.</summary>
internal sealed class KnownExternals
{
    private readonly Dictionary<CertificationNumber, ExternalCertification> known = [];

    /// <summary>All of them, in the order in which they were named first.</summary>
    public ValueList<ExternalCertification> All => known.Values.ToValueList();

    /// <summary>A certification is named; false where it already has another title.</summary>
    public bool Name(Located<CertificationNumber> number, Located<string> title)
    {
        if (!known.TryGetValue(number.Value, out var external) || external.Title.Value == number.Value.Value)
        {
            known[number.Value] = new ExternalCertification { Number = number, Title = title, Blocks = external?.Blocks ?? [] };
            return true;
        }

        return external.Title == title;
    }

    /// <summary>A block of a certification is named; false where it already has another title.</summary>
    public bool Name(Located<CertificationNumber> number, Located<BlockCode> block, Located<string> title)
    {
        if (!known.TryGetValue(number.Value, out var external))
        {
            external = new ExternalCertification { Number = number, Title = new(number.Value.Value, number.Place) };
        }

        var same = external.Blocks.Where(entry => entry.Code == block).ToList();
        if (same.Count == 0) external = external with { Blocks = [.. external.Blocks, new ExternalBlock(block, title)] };
        known[number.Value] = external;
        return same.Count == 0 || same[0].Title == title;
    }
}
