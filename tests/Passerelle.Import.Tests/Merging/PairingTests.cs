using Passerelle.Import.Merging;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Merging;

public class PairingTests
{
    [Fact]
    public void The_surest_sign_decides_first()
    {
        var pairs = Pairing.Of(Of("a1", "b2"), Of("b1", "a9"), text => text[..1], text => text[1..]);

        Assert.Equal([("a1", "a9"), ("b2", "b1")], pairs);
    }

    [Fact]
    public void An_item_is_found_once()
    {
        var pairs = Pairing.Of(Of("a", "a", "a"), Of("a", "a"), text => text);

        Assert.Equal([("a", "a"), ("a", "a"), ("a", null)], pairs);
    }

    [Fact]
    public void What_has_no_sign_is_not_found_by_it() =>
        Assert.Equal([("a", null)], Pairing.Of(Of("a"), Of("a"), _ => null));

    private static ValueList<string> Of(params string[] texts) => [.. texts];
}
