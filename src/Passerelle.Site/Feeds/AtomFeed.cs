using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Passerelle.Model;
using Passerelle.Site.Exports;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Feeds;

/// <summary>The feed of changes (Atom, RFC 4287): what the fiches date.</summary>
/// <param name="Title">Title.</param>
/// <param name="Entries">The newest first, and at least one.</param>
public sealed record AtomFeed(string Title, ValueList<FeedEntry> Entries)
{
    private const int MostEntries = 60;

    /// <summary>The feed of a catalogue. There is none on a site without a public address, because entries must lead somewhere, and none before anything has happened.</summary>
    /// <param name="source">What pages are made from.</param>
    /// <param name="shell">What stands around every page.</param>
    internal static AtomFeed? Of(PageSource source, Shell shell)
    {
        if (shell.Address is null) return null;
        var entries = FeedEntry.All(source).Take(MostEntries).ToValueList();
        return entries.Count == 0 ? null : new(new Text.Typography(source.Words.Language).Set(source.Words.Fill("feed.title", ("site", shell.Title))), entries);
    }

    /// <summary>The file.</summary>
    internal SiteFile Write(Shell shell)
    {
        var own = UrlOf(Addresses.Feed, shell);
        var feed = new SyndicationFeed(Entries.Select(entry => ItemOf(entry, shell)))
        {
            Id = own.AbsoluteUri,
            Title = new(Title),
            LastUpdatedTime = TimeOf(Entries[0].Day),
            Language = shell.LanguageTag,
            Authors = { new SyndicationPerson { Name = shell.Organisation } },
            Links = { SyndicationLink.CreateSelfLink(own), SyndicationLink.CreateAlternateLink(UrlOf(Addresses.Home, shell)) },
        };
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(bytes, settings)) feed.SaveAsAtom10(xml);
        return new(Addresses.Feed.File, bytes.ToArray());
    }

    private static SyndicationItem ItemOf(FeedEntry entry, Shell shell) => new()
    {
        Id = Identifiers.Urn(entry.Identifier),
        Title = new(entry.Title),
        Summary = new(entry.Summary),
        LastUpdatedTime = TimeOf(entry.Day),
        Links = { SyndicationLink.CreateAlternateLink(UrlOf(entry.To, shell)) },
    };

    // Fiches give days: the time of day says nothing.
    private static DateTimeOffset TimeOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    private static Uri UrlOf(PageAddress address, Shell shell) => new(shell.Address + address.Path);
}
