namespace Passerelle.Model;

/// <summary>Counts months.</summary>
public static class WholeMonths
{
    /// <summary>How many whole months there are from one day to another that is not before it.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return to.Day < from.Day ? months - 1 : months;
    }
}
