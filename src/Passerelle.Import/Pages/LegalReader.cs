using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads the legal texts; on the sheets of before 2019 their sentences hold the dates of the registration too.</summary>
internal static partial class LegalReader
{
    /// <summary>The table of the official journals: a day, and what was published.</summary>
    public static Certification OfficialJournal(Certification fiche, PageSection section, PageWork work)
    {
        if (PageTable.Of(section) is not { } table) return Lines(fiche, section, work);
        foreach (var line in table.Rest) work.Leave(section, line);
        foreach (var row in table.Rows)
        {
            var day = FrenchValues.Date(row["date"].Text);
            var title = row["reference"];
            if (title.IsNone || (day is null && !row["date"].IsNone))
            {
                work.Leave(section, new PageLine(row.Text, row.Line));
                continue;
            }

            var date = day is { } on ? work.Tell(on, row["date"].Text, row.Line, FrenchValues.InYaml(on)) : (Located<DateOnly>?)null;
            fiche = With(fiche, new LegalText(work.Draft.At(LegalTextKind.Other, row.Line), work.Tell(title, row.Line)!.Value, date));
        }

        return fiche;
    }

    /// <summary>Texts under a heading of their kind, one a line.</summary>
    public static Certification Sentences(Certification fiche, PageSection section, PageWork work, LegalTextKind kind)
    {
        foreach (var line in section.Printed)
        {
            var journal = FrenchDay.After(JournalOf(), line.Text);
            fiche = With(fiche, new LegalText(
                work.Draft.At(kind, line.Number),
                work.Tell(line.Text.Trim(), line),
                journal is { } day ? work.Draft.At(day, line.Number) : null));
            if (Registers().IsMatch(line.Text)) fiche = fiche with { Registration = Registered(fiche.Registration, line, journal, work) };
        }

        return fiche;
    }

    /// <summary>The order that registers a certification says when, from when, until when and for how long.</summary>
    private static Registration Registered(Registration registration, PageLine line, DateOnly? journal, PageWork work)
    {
        var years = ForYears().Match(line.Text);
        return registration with
        {
            Decision = registration.Decision ?? At(FrenchDay.After(OrderOf(), line.Text)),
            LastOfficialJournal = registration.LastOfficialJournal ?? At(journal),
            Start = registration.Start ?? At(FrenchDay.After(EffectOn(), line.Text)),
            Expiry = registration.Expiry ?? At(FrenchDay.After(Until(), line.Text)),
            Years = registration.Years ?? (years.Success ? work.Draft.At(FrenchValues.Number(years.Groups["years"].Value)!.Value, line.Number) : null),
        };

        Located<DateOnly>? At(DateOnly? day) => day is { } found ? work.Draft.At(found, line.Number) : null;
    }

    /// <summary>A table that lost its columns: a day at the beginning of a line, then the text.</summary>
    private static Certification Lines(Certification fiche, PageSection section, PageWork work)
    {
        foreach (var line in section.Printed)
        {
            var match = DayAndText().Match(line.Text);
            var day = FrenchValues.Date(match.Groups["day"].Value);
            var date = day is { } on ? work.Tell(on, match.Groups["day"].Value, line.Number, FrenchValues.InYaml(on)) : (Located<DateOnly>?)null;
            var title = day is null ? line.Text.Trim() : match.Groups["text"].Value;
            if (title.Length == 0) work.Leave(section, line);
            else fiche = With(fiche, new LegalText(work.Draft.At(LegalTextKind.Other, line.Number), work.Tell(title, title, line.Number), date));
        }

        return fiche;
    }

    private static Certification With(Certification fiche, LegalText text) => fiche with { LegalTexts = [.. fiche.LegalTexts, text] };

    [GeneratedRegex(@"\A\s*(?<day>[0-9]{2}[-/][0-9]{2}[-/][0-9]{4})?\s*(?<text>.*?)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndText();

    [GeneratedRegex(@"\bportant enregistrement\b", RegexOptions.CultureInvariant)]
    private static partial Regex Registers();

    [GeneratedRegex(@"\bArrêté du ", RegexOptions.CultureInvariant)]
    private static partial Regex OrderOf();

    [GeneratedRegex(@"\bJournal [Oo]fficiel du ", RegexOptions.CultureInvariant)]
    private static partial Regex JournalOf();

    [GeneratedRegex(@"\bavec effet (?:au|du|à compter du) ", RegexOptions.CultureInvariant)]
    private static partial Regex EffectOn();

    [GeneratedRegex(@"\bjusqu[’']au ", RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"\bEnregistrement pour\s+(?<years>[0-9]{1,2})\s+ans?\b", RegexOptions.CultureInvariant)]
    private static partial Regex ForYears();
}
