using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests;

/// <summary>Whatever stands in a file, reading answers with faults and never with an exception.</summary>
public class ArbitraryTextTests
{
    /// <summary>Pieces that make text look like our YAML, and those that break it.</summary>
    private static readonly string[] Pieces =
    [
        "numero: ", "RNCP10001", "intitule: ", "code: ", "competences: ", "- ", "\n", "\n  ", "\n    ", "\t", ": ", "'", "\"", "[", "]", "{", "}", ", ", "|", ">",
        "&a ", "*a", "!x ", "# ", "---\n", "...\n", "%YAML 1.2\n", "%YAML 9999999999999.1\n", "%TAG ! a\n", "? ", "é", "\u2028", "\ud83d\ude00", "\\ud800", "\\x",
        "\0", "\r", "2030-01-01", "27/10/2030", "{0}", "~", "<<: ", "\ufeff", "echeance: ",
    ];

    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20_261_122, 7);

    [Fact]
    public void Text_like_YAML_never_throws() => Prop.ForAll(YamlLike(), NeverThrows).Check(Quietly);

    [Fact]
    public void Any_bytes_never_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Reads(SiteText.Minimal().With("site.yaml", bytes))).Check(Quietly);

    private static Arbitrary<string> YamlLike() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static bool NeverThrows(string text) =>
        Reads(SiteText.Minimal().With(SiteText.Certification, text).With(SiteText.Block, Encoding.UTF8.GetBytes("code: " + text)).With("pages/guide.md", text));

    private static bool Reads(SiteText site)
    {
        var result = site.Read();
        var told = result.Diagnostics.Select(fault => DiagnosticText.Format(fault, result.Sources, Language.French));
        return told.All(text => text.Length > 0) && (result.Catalogue is null) == result.Diagnostics.Any(fault => fault.Kind.Severity == Severity.Error);
    }
}
