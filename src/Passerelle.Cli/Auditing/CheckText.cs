using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing;

/// <summary>The report of a check for a person: findings by certification, each with its code frame, then what it comes to.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="hasColour">Whether colours are welcome.</param>
internal sealed class CheckText(TextWriter output, bool hasColour)
{
    private static readonly BilingualText Site = new("Le site", "The site");

    public void Write(CheckReport report)
    {
        foreach (var group in report.ByCertification)
        {
            output.WriteLine(Heading(group.Key, report));
            output.WriteLine();
            foreach (var finding in group)
            {
                foreach (var segment in FindingText.Segments(finding, report.Sources, report.Language)) output.Write(SegmentColours.Shown(segment, hasColour));
                output.WriteLine();
            }
        }

        // "Without a fault" would be said of the files, and read of the referential.
        if (report.Audit.Findings.Count == 0 || report.Attempt.Diagnostics.Count > 0)
            output.WriteLine(new Sentences(report.Language).Checked(report.Attempt, report.Catalogue, report.Input));
        output.WriteLine(new AuditSentences(report.Language).Summary(report.Audit, report.AsOf));
    }

    private string Heading(CertificationNumber? number, CheckReport report)
    {
        var title = number is { } known ? $"{known} · {report.Catalogue.TitleOf(known)}" : Site.In(report.Language);
        return Ansi.Styled(title, Ansi.Bold, hasColour);
    }
}
