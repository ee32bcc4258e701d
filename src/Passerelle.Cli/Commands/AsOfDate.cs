using System.Globalization;

namespace Passerelle.Cli.Commands;

/// <summary>The day that the environment asks for, as builds that can be reproduced agree on it.</summary>
internal static class AsOfDate
{
    private const string Name = "SOURCE_DATE_EPOCH";

    /// <summary>The day in UTC, or null where the environment does not say.</summary>
    /// <exception cref="UsageException">The variable does not hold a number of seconds.</exception>
    public static DateOnly? FromEnvironment(Func<string, string?> variable)
    {
        if (variable(Name) is not { Length: > 0 } text) return null;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            throw new UsageException(new(
                $"{Name} vaut « {text} », ce qui n’est pas un nombre de secondes depuis 1970.",
                $"{Name} is “{text}”, which is not a number of seconds since 1970."));
        }

        return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
    }
}
