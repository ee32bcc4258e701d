using System.Globalization;
using Passerelle.Model;
using Passerelle.Site.Sheets.Typst;
using Passerelle.Site.Templates;

namespace Passerelle.Site.Sheets;

/// <summary>What Typst says of sheets, told like all other faults.</summary>
internal static class SheetDiagnostics
{
    private const int SheetsNamed = 3;

    /// <summary>One diagnostic a fault: a faulty line of a template shows in every sheet, and is one fault all the same.</summary>
    public static ValueList<Diagnostic> Of(IEnumerable<PressedSheet> sheets, Theme theme) => sheets
        .SelectMany(sheet => FaultsOf(sheet, theme).Select(fault => (Fault: fault, sheet.Sheet.Name)))
        .GroupBy(found => found.Fault, found => found.Name)
        .Select(group => group.Key.Kind.At(group.Key.Place, Named([.. group.Distinct(StringComparer.Ordinal)]), group.Key.Text))
        .ToValueList();

    private static IEnumerable<(DiagnosticKind Kind, SourceSpan Place, string Text)> FaultsOf(PressedSheet sheet, Theme theme)
    {
        if (sheet.Said is not { } said) return [];
        if (said.Loss is { } loss) return [(KindOf(loss.Way), SourceSpan.StartOf(theme.NameOf(sheet.Sheet.Template)), loss.Said)];
        return said.Messages.Select(message => (KindOf(message.Severity), message.Place with { File = theme.NameOf(message.Place.File) }, message.Text));
    }

    private static DiagnosticKind KindOf(TypstSeverity severity) => severity switch
    {
        TypstSeverity.Error => SheetFaults.Template,
        TypstSeverity.Refusal => SheetFaults.Inaccessible,
        _ => SheetFaults.Doubtful,
    };

    private static DiagnosticKind KindOf(LossWay way) => way == LossWay.TimedOut ? SheetFaults.TooSlow : SheetFaults.Crash;

    private static string Named(string[] names) => names.Length <= SheetsNamed
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(SheetsNamed))} … ({names.Length})");
}
