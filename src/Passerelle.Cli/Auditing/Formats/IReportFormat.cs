namespace Passerelle.Cli.Auditing.Formats;

/// <summary>A form in which findings are given to a program.</summary>
internal interface IReportFormat
{
    /// <summary>Writes the whole report, in UTF-8.</summary>
    void Write(CheckReport report, Stream stream);
}
