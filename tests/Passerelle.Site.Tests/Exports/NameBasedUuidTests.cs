using Passerelle.Site.Exports;

namespace Passerelle.Site.Tests.Exports;

public class NameBasedUuidTests
{
    private static readonly Guid DomainNames = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    [Fact]
    public void The_example_of_RFC_9562_comes_out() =>
        Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NameBasedUuid.Of(DomainNames, "www.example.com"));

    [Theory]
    [InlineData("")]
    [InlineData("RNCP41481")]
    [InlineData("Enjeux classés.")]
    public void It_says_its_version_and_its_variant(string name)
    {
        var uuid = NameBasedUuid.Of(NameBasedUuid.AddressNamespace, name);

        Assert.Equal((5, 8), (uuid.Version, uuid.Variant & 0xC));
    }

    [Fact]
    public void Another_name_or_another_namespace_gives_another_one() => Assert.Equal(3, new[]
    {
        NameBasedUuid.Of(DomainNames, "a"),
        NameBasedUuid.Of(DomainNames, "b"),
        NameBasedUuid.Of(NameBasedUuid.AddressNamespace, "a"),
    }.Distinct().Count());
}
