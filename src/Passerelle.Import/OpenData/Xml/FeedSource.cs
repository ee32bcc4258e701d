using System.Xml;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>A feed of the open data: XML, read one fiche at a time.</summary>
/// <param name="name">How messages name it.</param>
/// <param name="open">Opens it, from its beginning.</param>
internal sealed class FeedSource(string name, Func<Stream> open) : FicheSource(name)
{
    private readonly Dictionary<CertificationNumber, ExternalCertification> summaries = [];

    /// <summary>
    /// What the feed says of a certification in short, to be asked once all fiches are read; nothing where all of them were wanted.
    /// </summary>
    public ExternalCertification? Summary(CertificationNumber number) => summaries.GetValueOrDefault(number);

    /// <inheritdoc/>
    public override IEnumerable<ImportedFiche> Fiches(FicheSelection selection, Action<Diagnostic> report, IProgress<double>? progress)
    {
        using var stream = open();
        using var feed = Begin(stream, selection);
        summaries.Clear();
        var wishes = new Wishes(selection);
        var isWhole = true;
        var elements = selection.IsOpen ? OnlyOne(feed, BreakOff) : Elements(feed, BreakOff);
        var count = 0;
        foreach (var element in elements)
        {
            count++;
            if (stream.CanSeek) progress?.Report((double)stream.Position / stream.Length);
            if (FicheHead.Number(element) is not { } number) report(Unusable(element));
            else if (Read(element, number, wishes) is { } fiche) yield return fiche;
        }

        progress?.Report(1);
        // Of a feed that breaks off nobody knows whether it had fiches.
        if (count == 0 && isWhole) report(new Diagnostic(FeedFaults.NoFiche, SourceSpan.StartOf(Name), []));
        foreach (var wish in wishes.Unfulfilled) report(new Diagnostic(FeedFaults.NotFound, SourceSpan.StartOf(Name), [wish]));

        void BreakOff(Diagnostic fault)
        {
            isWhole = false;
            report(fault);
        }
    }

    private FeedReader Begin(Stream stream, FicheSelection selection)
    {
        var start = SourceSpan.StartOf(Name);
        try
        {
            var feed = new FeedReader(stream, selection);
            if (feed.Root() is not "FICHES" and var root) throw new ImportException(new Diagnostic(FeedFaults.NotAFeed, start, [root]));
            return feed;
        }
        catch (XmlException fault)
        {
            throw new ImportException(FaultySpot.Explain(Name, open, fault, isInside: false));
        }
        catch (FeedLimitException)
        {
            throw new ImportException(BeyondLimits(start));
        }
        catch (InvalidDataException)
        {
            throw new ImportException(BrokenOff(start));
        }
    }

    /// <summary>The fiche of a feed that must not have a second one, since nobody has chosen.</summary>
    private List<FeedElement> OnlyOne(FeedReader feed, Action<Diagnostic> report)
    {
        var firstTwo = Elements(feed, report).Take(2).ToList();
        if (firstTwo is not [var first, var second]) return firstTwo;
        var place = new SourceSpan(Name, second.Line, 1, 0);
        throw new ImportException(new Diagnostic(FeedFaults.SeveralFiches, place, [NumberOf(first), NumberOf(second)]));
    }

    /// <summary>The fiches that are whole; a fault ends them.</summary>
    private IEnumerable<FeedElement> Elements(FeedReader feed, Action<Diagnostic> report)
    {
        while (Next(feed, report) is { } element) yield return element;
    }

    private FeedElement? Next(FeedReader feed, Action<Diagnostic> report)
    {
        try
        {
            return feed.Next();
        }
        catch (XmlException fault)
        {
            report(FaultySpot.Explain(Name, open, fault, isInside: true));
        }
        catch (FeedLimitException)
        {
            report(BeyondLimits(new SourceSpan(Name, feed.Line, 1, 0)));
        }
        catch (InvalidDataException)
        {
            report(BrokenOff(new SourceSpan(Name, feed.Line, 1, 0)));
        }

        return null;
    }

    private ImportedFiche? Read(FeedElement element, CertificationNumber number, Wishes wishes)
    {
        var isWanted = wishes.Want(number, FicheHead.Certifiers(element));
        var reading = new FicheReading(Name, number, element);
        var certification = FicheSchema.Read(reading);
        if (!wishes.AreAll) summaries[number] = References.Summary(certification);
        return !isWanted ? null : new ImportedFiche
        {
            Certification = certification,
            Notes = reading.Draft.Notes,
            Externals = References.Of(certification),
            Content = reading.Draft.Content,
        };
    }

    private Diagnostic Unusable(FeedElement element) =>
        new(FeedFaults.NumberUnusable, new SourceSpan(Name, element.Line, 1, 0), [NumberOf(element)]);

    private static Diagnostic BeyondLimits(SourceSpan place) =>
        new(FeedFaults.BeyondLimits, place, [$"{FeedReader.MaximalBytes}", $"{FeedReader.MaximalDepth}"]);

    /// <summary>The archive around the feed is damaged: no more of it can be had.</summary>
    private static Diagnostic BrokenOff(SourceSpan place) => new(FeedFaults.Truncated, place, []);

    private static string NumberOf(FeedElement fiche) => fiche.First("NUMERO_FICHE")?.Text ?? "";
}
