using System.Text.RegularExpressions;

namespace Passerelle.EndToEnd.Running;

/// <summary>Chooses one page of each kind: the largest, where most can go wrong.</summary>
internal static partial class PageKinds
{
    public static IReadOnlyList<string> LargestOfEach(SiteFixture site) =>
    [
        .. site.Addresses
            .GroupBy(KindOf)
            .Select(kind => kind.MaxBy(address => (new FileInfo(site.FileOf(address)).Length, address))!)
            .Append("/404.html"),
    ];

    /// <summary>The address with its codes taken out: <c>/{certification}/{block}/{competency}/</c>.</summary>
    private static string KindOf(string address)
    {
        var parts = address.Trim('/').Split('/');
        if (!Number().IsMatch(parts[0])) return parts.Length > 1 ? $"/{parts[0]}/{{code}}/" : address;

        return "/{certification}/" + string.Join('/', parts.Skip(1).Select(LocalKindOf));
    }

    private static string LocalKindOf(string part) =>
        part.Length == 0 || !char.IsAsciiDigit(part[^1]) ? part
        : part.StartsWith("bc", StringComparison.Ordinal) ? "{block}"
        : part[0] == 'e' ? "{evaluation}"
        : "{competency}";

    [GeneratedRegex(@"^(rncp|rs)\d+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
