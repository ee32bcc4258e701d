using Passerelle.Audit.Tables;

namespace Passerelle.Audit.Tests.Tables;

public class CodeTableTests
{
    private static readonly CodeTable Table = CodeTable.Parse("# Un commentaire\nA1;Élevage d’animaux\nA2\nA3;Pêche\nA4;Pêche\n");

    [Theory]
    [InlineData("A1", true)]
    [InlineData("A2", true)]
    [InlineData("A9", false)]
    public void A_code_is_in_it_or_unknown(string code, bool isKnown) => Assert.Equal(isKnown, Table.Has(code));

    [Theory]
    [InlineData("elevage d'animaux", "A3", "A1")]
    [InlineData("Élevage d’animaux", "A1", null)]
    [InlineData("Pêche", "A4", null)]
    [InlineData("Chasse", "A1", null)]
    public void A_label_leads_to_the_other_code_that_bears_it(string label, string code, string? other) => Assert.Equal(other, Table.OtherLabelled(label, code));

    [Fact]
    public void The_official_tables_are_there() =>
        Assert.Equal((true, true, true), (CodeTable.Rome.Has("L1302"), CodeTable.Rome.Has("E1129"), CodeTable.NsfGroups.Has("323")));
}
