using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>Days in words.</summary>
internal static class DayText
{
    public static BilingualText Of(DateOnly day) => new(
        $"{(day.Day == 1 ? "1er" : $"{day.Day}")} {FrenchMonths.NameOf(day.Month)} {day.Year}",
        day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
}
