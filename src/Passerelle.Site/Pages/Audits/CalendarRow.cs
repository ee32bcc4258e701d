using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>A day in the life of a registration.</summary>
/// <param name="Day">The day.</param>
/// <param name="What">What it is.</param>
/// <param name="When">How far it is from the day of the report.</param>
/// <param name="IsPast">Whether it has passed.</param>
/// <param name="Source">What it rests on; null for a date of the fiche.</param>
public sealed record CalendarRow(DateOnly Day, string What, string When, bool IsPast, SourceLine? Source)
{
    /// <summary>The days that the fiche gives and, where a renewal is asked for, those that follow from the expiry; in their order.</summary>
    internal static ValueList<CalendarRow> All(Certification certification, PageSource source)
    {
        var registration = certification.Registration;
        IEnumerable<CalendarRow?> rows =
        [
            Row("decision", registration.Decision?.Value, null),
            Row("start", registration.Start?.Value, null),
            .. registration.IsOnRequest ? Filing() : [],
            Row("expiry", registration.Expiry?.Value, null),
            Row("lastAward", registration.LastAward?.Value, null),
        ];
        return rows.OfType<CalendarRow>().OrderBy(row => row.Day).ToValueList();

        CalendarRow?[] Filing() =>
        [
            Before("prepare", RenewalMonths.Prepare, Sources.C4),
            Before("fileFrom", RenewalMonths.FileFrom, Sources.F4),
            Before("fileUntil", RenewalMonths.FileUntil, Sources.F4),
            Before("latest", RenewalMonths.Latest, Sources.C4),
        ];

        CalendarRow? Before(string key, int months, Source rests) => Row(key, registration.Expiry?.Value.AddMonths(-months), rests);

        CalendarRow? Row(string key, DateOnly? day, Source? rests) => day is not { } known
            ? null
            : new(known, source.Words["audit.calendar." + key], WhenOf(known, source.AsOf, source.Words), known < source.AsOf, rests is null ? null : SourceLine.Of(rests, source.Words));
    }

    private static string WhenOf(DateOnly day, DateOnly today, Words words)
    {
        if (day == today) return words["audit.calendar.today"];
        var months = day < today ? WholeMonths.Between(day, today) : WholeMonths.Between(today, day);
        var direction = day < today ? "past" : "ahead";
        return months == 0 ? words[$"audit.calendar.{direction}Soon"] : words.Count($"audit.calendar.{direction}", months);
    }
}
