namespace Passerelle.Model.Tests;

public class BridgeTests
{
    [Fact]
    public void A_bridge_is_found_from_both_ends()
    {
        var catalogue = Catalogue(Bridge(Held("RNCP34708", "BC01", "BC02"), "BC01"));

        Assert.Single(catalogue.Certification(Number("RNCP41481"))!.BridgesTo(Code("BC01")));
        Assert.Empty(catalogue.Certification(Number("RNCP41481"))!.BridgesTo(Code("BC02")));
        Assert.Single(catalogue.BridgesFrom(new BlockReference(Number("RNCP34708"), Code("BC02"))));
        Assert.Empty(catalogue.BridgesFrom(new BlockReference(Number("RNCP34708"), Code("BC03"))));
        Assert.Single(catalogue.BridgesFrom(Number("RNCP34708")));
    }

    [Fact]
    public void A_total_bridge_asks_for_every_block_and_gives_every_block()
    {
        var catalogue = Catalogue(Bridge(Held("RNCP34708")));

        Assert.Single(catalogue.Certification(Number("RNCP41481"))!.BridgesTo(Code("BC02")));
        Assert.Single(catalogue.BridgesFrom(new BlockReference(Number("RNCP34708"), Code("BC03"))));
    }

    [Fact]
    public void An_option_is_found_from_its_blocks()
    {
        var certification = Sample.Certification("RNCP41481") with
        {
            Completion = new Completion { Options = [new Option(Sample.Code<LocalCode>("IMAGE"), Sample.At("Image"), [Sample.Code<BlockCode>("BC02")])] },
        };

        Assert.Equal("Image", Assert.Single(certification.OptionsWith(Code("BC02"))).Name.Value);
        Assert.Empty(certification.OptionsWith(Code("BC01")));
    }

    private static Catalogue Catalogue(Equivalence bridge) => new(
        new SiteSettings { Title = Sample.At("Un site"), AsOf = Sample.At(new DateOnly(2026, 11, 21)), Organisation = new Organisation { Name = Sample.At("Une école") } },
        [Sample.Certification("RNCP41481") with { Equivalences = [bridge] }, Sample.Certification("RNCP34708")],
        [],
        new Nomenclatures(),
        [],
        [],
        []);

    private static Equivalence Bridge(HeldCertification held, params string[] obtained) =>
        new(Sample.At(EquivalenceExtent.Partial), [held], obtained.Select(Sample.Code<BlockCode>).ToValueList());

    private static HeldCertification Held(string number, params string[] blocks) =>
        new(Sample.Code<CertificationNumber>(number), blocks.Select(Sample.Code<BlockCode>).ToValueList());

    private static CertificationNumber Number(string text) => CertificationNumber.Parse(text);

    private static BlockCode Code(string text) => Sample.Code<BlockCode>(text).Value;
}
