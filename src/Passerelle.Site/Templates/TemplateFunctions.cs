using System.Net;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Exports.SchemaOrg;
using Passerelle.Site.Pages;
using Passerelle.Site.Text;

namespace Passerelle.Site.Templates;

/// <summary>
/// The functions that templates can call; each line of <see cref="Register"/> is one. The engine does not look at
/// capitals: what a page shows must not be named like a function (Url, Date ...).
/// </summary>
/// <param name="words">Strings of the interface.</param>
/// <param name="assets">Logical names of assets and where they stand.</param>
/// <param name="withFileNames">Whether links name <c>index.html</c>, for a site that is read from the disk.</param>
/// <param name="root">Where the site stands on its server, without a final slash; empty at the root.</param>
public sealed class TemplateFunctions(Words words, AssetAddresses assets, bool withFileNames, string root = "")
{
    private readonly MarkdownRenderer markdown = new(new Typography(words.Language), withFileNames);
    private readonly Typography typography = new(words.Language);

    /// <summary>Escapes what templates print.</summary>
    public ITextEncoder Encoder { get; } = new TypographicEncoder(new Typography(words.Language));

    /// <summary>Gives the functions to an engine; place marks are remembered where a place is given.</summary>
    public void Register(IHandlebars engine, RenderingPlace? place)
    {
        engine.RegisterHelper("t", (in HelperOptions _, in Context _, in Arguments values) => Say(values));
        engine.RegisterHelper("eq", (in HelperOptions _, in Context _, in Arguments values) => (object)Equals(values[0], values[1]));
        engine.RegisterHelper("href", (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments values) => output.WriteSafeString(Href(values[0], options)));
        engine.RegisterHelper("asset", (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments values) => output.WriteSafeString(Href(assets[First<string>(values)], options)));
        engine.RegisterHelper("url", (in EncodedTextWriter output, in HelperOptions _, in Context _, in Arguments values) => output.WriteSafeString(WebUtility.HtmlEncode(First<string>(values))));
        engine.RegisterHelper("prose", (in EncodedTextWriter output, in HelperOptions _, in Context _, in Arguments values) => WriteProse(output, First<string>(values)));
        engine.RegisterHelper("markdown", (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments values) => output.WriteSafeString(markdown.Render(First<MarkdownText>(values).Source, PageOf(options))));
        engine.RegisterHelper("structured-data", (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments _) => output.WriteSafeString(StructuredData.Of(ViewOf(options))));
        engine.RegisterHelper("date", (in EncodedTextWriter output, in HelperOptions _, in Context _, in Arguments values) => WriteDate(output, First<DateOnly>(values)));
        engine.RegisterHelper(TemplateTags.PlaceHelper, (in EncodedTextWriter _, in HelperOptions _, in Context _, in Arguments values) => Remember(place, values));
    }

    private static T First<T>(Arguments values) =>
        values.Length > 0 && values[0] is T value ? value : throw new HandlebarsRuntimeException($"{typeof(T).Name} ?");

    private static void Remember(RenderingPlace? place, Arguments values)
    {
        if (place is not null && values[0] is string file && values[1] is int line && values[2] is int column)
            place.Last = new SourceSpan(file, line, column, 0);
    }

    private string Say(Arguments values)
    {
        var key = First<string>(values);
        var named = new List<(string, object?)>();
        if (values.Hash is { } hash)
        {
            foreach (var (name, value) in hash) named.Add((name, value));
        }

        var (_, count) = named.Find(pair => pair.Item1 == "count");
        return count is int number && words.Has(key + ".other")
            ? words.Count(key, number, [.. named])
            : words.Fill(key, [.. named]);
    }

    private string Href(object? target, HelperOptions options)
    {
        var address = target switch
        {
            Link link => link.To,
            PageAddress to => to,
            _ => throw new HandlebarsRuntimeException($"'{target}' is not an address."),
        };
        var page = PageOf(options);
        var isServedAnywhere = page == Addresses.NotFound && !withFileNames;
        return isServedAnywhere ? address.FromRoot(root) : address.RelativeTo(page, withFileNames);
    }

    private static PageAddress PageOf(HelperOptions options) => ViewOf(options).Head.Address;

    private static PageView ViewOf(HelperOptions options) =>
        options.Data.Value<PageView>(ChainSegment.Root) ?? throw new HandlebarsRuntimeException("It stands outside a page.");

    private void WriteProse(in EncodedTextWriter output, string text)
    {
        using var html = new StringWriter();
        Prose.Write(text, typography, html);
        output.WriteSafeString(html.ToString());
    }

    private void WriteDate(in EncodedTextWriter output, DateOnly day)
    {
        output.WriteSafeString($"<time datetime=\"{day:yyyy-MM-dd}\">");
        output.Write(words.Date(day));
        output.WriteSafeString("</time>");
    }

    private sealed class TypographicEncoder(Typography typography) : ITextEncoder
    {
        public IFormatProvider? FormatProvider { get; } = System.Globalization.CultureInfo.InvariantCulture;

        public void Encode(System.Text.StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

        public void Encode(string? text, TextWriter target)
        {
            if (!string.IsNullOrEmpty(text)) typography.Write(text, target);
        }

        public void Encode<T>(T? text, TextWriter target)
            where T : IEnumerator<char>
        {
            var letters = new System.Text.StringBuilder();
            while (text is not null && text.MoveNext()) letters.Append(text.Current);
            typography.Write(letters.ToString(), target);
        }
    }
}
