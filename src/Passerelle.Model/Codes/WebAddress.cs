namespace Passerelle.Model;

/// <summary>An address of the web, as the source prints it; a missing <c>https://</c> is supplied in <see cref="Href"/>.</summary>
public readonly record struct WebAddress
{
    private WebAddress(string text, string href)
    {
        Text = text;
        Href = href;
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Absolute, with the scheme http, https or mailto and no other.</summary>
    public string Href { get; }

    /// <summary>Name of the machine: <c>www.esra.edu</c>; empty for a mail address without one.</summary>
    public string Host => new Uri(Href).Host;

    /// <summary>The name without <c>www.</c>, which most often leads to the same site.</summary>
    public string BareHost => Host is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    /// <summary>Reads an address; false for any other scheme and for what is no address.</summary>
    public static bool TryParse(string text, out WebAddress address)
    {
        address = default;
        var candidate = text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + text : text;
        if (text.Any(char.IsWhiteSpace) || !Uri.TryCreate(candidate, UriKind.Absolute, out var uri)) return false;
        if (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeMailto) return false;
        address = new WebAddress(text, uri.AbsoluteUri);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
