using System.Text;
using System.Xml;
using Passerelle.Audit;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing.Formats;

/// <summary>A JUnit report: a suite a certification, a case a rule. A case fails where <c>--fail-on</c> says so; lesser findings are printed with it.</summary>
internal sealed class JUnitReport : IReportFormat
{
    private static readonly XmlWriterSettings Layout = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private static readonly BilingualText Unsaid = new("la fiche ne dit pas tout ce qu’il faudrait", "the fiche does not say all that it should");

    public void Write(CheckReport report, Stream stream)
    {
        using (var xml = XmlWriter.Create(stream, Layout))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "passerelle check");
            foreach (var suite in JUnitSuite.Of(report)) Write(xml, suite, report);
            xml.WriteEndElement();
        }

        stream.Write("\n"u8);
    }

    private static void Write(XmlWriter xml, JUnitSuite suite, CheckReport report)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", suite.Name);
        xml.WriteAttributeString("tests", $"{suite.Cases.Count}");
        xml.WriteAttributeString("failures", $"{suite.Cases.Count(each => each.Failing.Count > 0)}");
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", $"{suite.Cases.Count(each => each.IsSkipped)}");
        foreach (var each in suite.Cases) Write(xml, each, suite.Name, report);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, JUnitCase each, string suite, CheckReport report)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Fit($"{each.Rule.Id} {each.Rule.Page(report.Language).Title}"));
        xml.WriteAttributeString("classname", suite);
        if (each.IsSkipped) WriteSkipped(xml, report.Language);
        if (each.Failing.Count > 0) WriteFailure(xml, each.Failing, report);
        if (each.Passing.Count > 0) xml.WriteElementString("system-out", Fit(Lines(each.Passing, report)));
        xml.WriteEndElement();
    }

    private static void WriteSkipped(XmlWriter xml, Language language)
    {
        xml.WriteStartElement("skipped");
        xml.WriteAttributeString("message", Unsaid.In(language));
        xml.WriteEndElement();
    }

    private static void WriteFailure(XmlWriter xml, ValueList<Finding> findings, CheckReport report)
    {
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("type", FindingWords.KeyOf(findings.Max(finding => finding.Severity)));
        xml.WriteAttributeString("message", Fit(findings[0].Message(report.Language)));
        xml.WriteString(Fit(Lines(findings, report)));
        xml.WriteEndElement();
    }

    private static string Lines(ValueList<Finding> findings, CheckReport report) => string.Concat(findings.Select(finding =>
        $"{ReportedPath.Of(report.Input, finding.Place.File)}:{finding.Place.Line}:{finding.Place.Column}: {FindingWords.Of(finding.Severity, report.Language)}: {finding.Message(report.Language)}\n"));

    // What XML cannot hold is not held.
    private static string Fit(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
}
