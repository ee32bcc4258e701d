using System.Text.RegularExpressions;

namespace Passerelle.Model.Tests;

public class CodeTests
{
    [Theory]
    [InlineData("RNCP41481", "rncp41481", Register.Rncp)]
    [InlineData("RS6232", "rs6232", Register.Rs)]
    public void A_number_names_its_register(string text, string slug, Register register)
    {
        var number = CertificationNumber.Parse(text);

        Assert.Equal(slug, number.Slug);
        Assert.Equal(register, number.Register);
        Assert.Equal(text, number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("41481")]
    [InlineData("rncp41481")]
    [InlineData("RNCP1")]
    [InlineData("RNCP414811")]
    [InlineData("RNCP41481\n")]
    [InlineData("RNCP41481/../x")]
    public void What_is_no_number_is_refused(string text)
    {
        Assert.False(CertificationNumber.TryParse(text, out _));
        Assert.Throws<FormatException>(() => CertificationNumber.Parse(text));
    }

    [Fact]
    public void Each_kind_of_code_accepts_its_example_and_refuses_paths()
    {
        Check<CertificationNumber>();
        Check<BlockCode>();
        Check<LocalCode>();
        Check<NsfCode>();
        Check<RomeCode>();
        Check<Formacode>();
        Check<IdccCode>();
        Check<Siret>();
    }

    [Theory]
    [InlineData("C1.2", "c1-2")]
    [InlineData("CT1", "ct1")]
    [InlineData("A1_b", "a1-b")]
    public void The_slug_of_a_local_code_is_safe_in_an_address(string text, string slug)
    {
        Assert.True(LocalCode.TryParse(text, out var code));
        Assert.Equal(slug, code.Slug);
    }

    [Fact]
    public void References_read_as_the_register_prints_them()
    {
        Assert.True(BlockCode.TryParse("BC02", out var block));
        Assert.True(LocalCode.TryParse("C3", out var competency));
        var reference = new BlockReference(CertificationNumber.Parse("RNCP41481"), block);

        Assert.Equal("RNCP41481BC02", reference.ToString());
        Assert.Equal("RNCP41481BC02 C3", new CompetencyReference(reference, competency).ToString());
    }

    private static void Check<TCode>()
        where TCode : struct, ICode<TCode>
    {
        Assert.True(TCode.TryParse(TCode.Example, out var code));
        Assert.Matches("^[a-z0-9-]+$", code.Slug);
        Assert.Equal(TCode.Example, code.ToString());
        Assert.Matches(new Regex(TCode.Pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)), TCode.Example);
        foreach (var wrong in new[] { "", "..", "../x", "a/b", "a b", TCode.Example + "\n" }) Assert.False(TCode.TryParse(wrong, out _));
    }
}
