using System.Text.RegularExpressions;
using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Cli.Serve.Findings;

/// <summary>Which page shows the thing that a finding speaks of, and where on it. Told by the place of the finding: files and keys bear the codes that addresses bear.</summary>
internal static partial class FindingPlace
{
    /// <summary>The pages that may show it, the nearest first; the home page for what concerns the site.</summary>
    public static IEnumerable<PageAddress> PagesOf(Finding finding)
    {
        string[] folders = finding.Place.File.Split('/') switch
        {
            ["certifications", var number, "blocs", var block] when CodeOf(finding) is { } code => [number, Stem(block), code],
            ["certifications", var number, "blocs", var block] => [number, Stem(block)],
            ["certifications", var number, ..] => [number],
            ["externes" or "pages", var name] => [Stem(name)],
            _ => [],
        };
        for (var depth = folders.Length; depth > 0; depth--) yield return new PageAddress($"/{string.Join('/', folders[..depth])}/");
        yield return Addresses.Home;
    }

    /// <summary>The element of the page that shows it, if any does.</summary>
    public static string? FragmentOf(Finding finding)
    {
        if (CodeOf(finding) is { } code) return code;
        var key = FirstKey().Match(finding.Path);
        if (key.Groups["key"].Value == "jurys" && SlugOf(key.Groups["code"].Value) is { } jury) return "jury-" + jury;
        return SectionOf(key.Groups["key"].Value);
    }

    /// <summary>The section of the page of a certification in which the value of a key is shown.</summary>
    private static string? SectionOf(string key) => key switch
    {
        "objectifs" or "activites" => "objectifs",
        "emplois" or "secteurs" or "reglementations" => "debouches",
        "certificateurs" or "partenaires" => "certificateurs",
        "correspondances" => "passerelles",
        "nsf" or "rome" or "formacodes" or "ccn" or "idcc" => "classement",
        "prerequis" or "obtention" or "promotions" => key,
        _ => null,
    };

    private static string? CodeOf(Finding finding)
    {
        var key = FirstKey().Match(finding.Path);
        return key.Groups["key"].Value is "competences" or "evaluations" ? SlugOf(key.Groups["code"].Value) : null;
    }

    private static string? SlugOf(string text) => LocalCode.TryParse(text, out var code) ? code.Slug : null;

    private static string Stem(string file) => Path.GetFileNameWithoutExtension(file);

    [GeneratedRegex(@"\A(?<key>[a-z0-9_]+)(\[(?<code>[^\]]+)\])?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstKey();
}
