using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>Days in words.</summary>
internal static class DayText
{
    private static readonly string[] French =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static BilingualText Of(DateOnly day) => new(
        $"{(day.Day == 1 ? "1er" : $"{day.Day}")} {French[day.Month - 1]} {day.Year}",
        $"{day.Day} {English[day.Month - 1]} {day.Year}");
}
