using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>Numbers of years in words.</summary>
internal static class YearsText
{
    public static BilingualText Of(int years) => years == 1 ? new("1 an", "1 year") : new($"{years} ans", $"{years} years");
}
