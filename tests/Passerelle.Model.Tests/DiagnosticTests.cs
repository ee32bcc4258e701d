namespace Passerelle.Model.Tests;

public class DiagnosticTests
{
    private static readonly DiagnosticKind Kind = new(
        "PAS000",
        Severity.Error,
        new("clé inconnue « {0} »", "unknown key “{0}”"),
        new("clés connues : {1}", "known keys: {1}"),
        new("…", "…"));

    [Fact]
    public void A_diagnostic_speaks_two_languages()
    {
        var diagnostic = new Diagnostic(Kind, new SourceSpan("site.yaml", 3, 5, 4), ["titer", "titre"]);

        Assert.Equal("clé inconnue «\u202Ftiter\u202F»", diagnostic.Message(Language.French));
        Assert.Equal("unknown key “titer”", diagnostic.Message(Language.English));
        Assert.Equal("known keys: titre", diagnostic.Hint(Language.English));
        Assert.Equal("site.yaml:3:5", diagnostic.Place.ToString());
    }

    [Fact]
    public void Located_values_are_equal_wherever_they_stand()
    {
        var here = new Located<string>("a", new SourceSpan("a.yaml", 1, 1, 1));
        var there = new Located<string>("a", new SourceSpan("b.yaml", 2, 2, 1));

        Assert.Equal(here, there);
        Assert.NotEqual(here, there with { Value = "b" });
    }
}
