using Passerelle.Model;

namespace Passerelle.Audit.Rules.Organisations;

/// <summary>Names of machines in addresses.</summary>
internal static class HostNames
{
    /// <summary>The name without <c>www.</c>, which most often leads to the same site.</summary>
    public static string Bare(WebAddress address) =>
        address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host["www.".Length..] : address.Host;
}
