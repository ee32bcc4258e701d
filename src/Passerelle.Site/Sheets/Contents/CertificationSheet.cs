using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>The summary of a certification for students: two pages, so its lists are cut short and say so.</summary>
public sealed record CertificationSheet
{
    private const int MostLetters = 700;
    private const int MostBlocks = 10;
    private const int MostJobs = 10;
    private const int MostSentences = 5;

    /// <summary>What names it.</summary>
    public required SheetHead Head { get; init; }

    /// <summary>Headings and other words that every sheet has.</summary>
    public required SheetLabels Labels { get; init; }

    /// <summary>The beginning of the objectives.</summary>
    public required ValueList<Passage> Lead { get; init; }

    /// <summary>Composition, evaluation, access, insertion: numbers to see from afar.</summary>
    public required ValueList<SheetFigure> Figures { get; init; }

    /// <summary>Sentences about the dates that matter to a candidate.</summary>
    public required ValueList<string> Validity { get; init; }

    /// <summary>Blocks.</summary>
    public required ShortList<SheetBlockRow> Blocks { get; init; }

    /// <summary>How the certification is obtained.</summary>
    public required ShortList<Passage> Obtaining { get; init; }

    /// <summary>Access routes, each with its answer.</summary>
    public required ValueList<SheetFact> Routes { get; init; }

    /// <summary>What is asked before the training.</summary>
    public required ShortList<string> Entry { get; init; }

    /// <summary>What is asked before the validation.</summary>
    public required ShortList<string> Validation { get; init; }

    /// <summary>Occupations that it opens.</summary>
    public required ShortList<string> Jobs { get; init; }

    /// <summary>Occupations after some years.</summary>
    public required ShortList<string> JobsWithExperience { get; init; }

    /// <summary>Bridges that lead here, one sentence each.</summary>
    public required ShortList<string> Bridges { get; init; }

    /// <summary>Who certifies.</summary>
    public required ShortList<string> Certifiers { get; init; }

    /// <summary>The summary of a certification.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="source">What pages are made from.</param>
    /// <param name="address">Public address of the site in place of the one in <c>site.yaml</c>, or null.</param>
    public static CertificationSheet Of(Certification certification, PageSource source, WebAddress? address = null)
    {
        var say = new Typeset(source);
        var summary = SummaryBox.Of(certification, source);
        var sheet = new CertificationSheet
        {
            Head = SheetHead.Of(SheetSubject.Of("sheets.kind.certification", certification), certification, say, address),
            Labels = SheetLabels.Of(say),
            Lead = Beginning(say.Passages(certification.Objectives?.Value)).ToValueList(),
            Figures = summary.Facts.Select(fact => SheetFigure.Of(fact, say)).ToValueList(),
            Validity = say.Lines(summary.Validity),
            Blocks = BlockRow.All(certification, say.Words).Select(row => SheetBlockRow.Of(row, say)).ToValueList().Short(MostBlocks, say),
            Obtaining = CompletionPassages.Of(certification, say)
                .Select(passage => passage with { Text = Shortening.Short(passage.Text, MostLetters) })
                .ToValueList()
                .Short(MostSentences, say),
            Routes = AccessPart.Of(certification, say.Words).Routes.Select(route => new SheetFact(say.Of(route.Name), [say.Of(route.Open.Text)])).ToValueList(),
            Entry = ShortLines(certification.Prerequisites.Entry, MostSentences, say),
            Validation = ShortLines(certification.Prerequisites.Validation, MostSentences, say),
            Jobs = ShortLines(certification.Jobs.Immediate, MostJobs, say),
            JobsWithExperience = ShortLines(certification.Jobs.WithExperience, MostJobs, say),
            Bridges = certification.Equivalences
                .Select(terms => Shortening.Short(BridgeSentence.InShort(new Bridge(certification, terms), certification, say), MostLetters))
                .ToValueList()
                .Short(MostSentences, say),
            Certifiers = SheetBody.Distinct(certification, say).Select(body => Shortening.Short(body.Name)).ToValueList().Short(MostSentences, say),
        };
        return sheet with { Head = sheet.Head with { Hash = SheetHash.Of(sheet) } };
    }

    private static ShortList<string> ShortLines(ValueList<Located<string>> texts, int most, Typeset say) =>
        say.Lines(texts).Select(text => Shortening.Short(text)).ToValueList().Short(most, say);

    // Whole passages as long as they fit, and the beginning of the first one in any case.
    private static IEnumerable<Passage> Beginning(ValueList<Passage> passages)
    {
        var left = MostLetters;
        foreach (var passage in passages)
        {
            if (left < MostLetters && passage.Text.Length > left) yield break;
            yield return passage with { Text = Shortening.Short(passage.Text, MostLetters) };
            left -= passage.Text.Length;
        }
    }
}
