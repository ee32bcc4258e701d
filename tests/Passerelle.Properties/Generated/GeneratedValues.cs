using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;

namespace Passerelle.Properties.Generated;

/// <summary>Single values, and the ways in which a record holds them.</summary>
internal static class GeneratedValues
{
    public static Gen<DateOnly> Day { get; } =
        from days in Gen.Choose(0, 365 * 40)
        select new DateOnly(2000, 1, 1).AddDays(days);

    public static Gen<int> Year { get; } = Gen.Choose(1990, 2040);

    public static Gen<int> Percent { get; } = Gen.Choose(0, 100);

    public static Gen<int> Count { get; } = Gen.Choose(0, 300_000);

    /// <summary>Whole minutes, under a hundred hours.</summary>
    public static Gen<TimeSpan> Duration { get; } =
        from minutes in Gen.OneOf(Gen.Choose(1, 180), Gen.Choose(1, 5_999))
        select TimeSpan.FromMinutes(minutes);

    /// <summary>One of the values of an enumeration.</summary>
    public static Gen<T> OneOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    /// <summary>A value as a record holds it; the place does not count.</summary>
    public static Gen<Located<T>> Placed<T>(this Gen<T> values)
        where T : notnull => values.Select(value => new Located<T>(value, default));

    /// <summary>A value that may be absent.</summary>
    public static Gen<Located<T>?> PlacedOrNone<T>(this Gen<T> values)
        where T : notnull => Gen.OneOf(Gen.Constant<Located<T>?>(null), values.Select(value => (Located<T>?)new Located<T>(value, default)));

    /// <summary>A record that may be absent.</summary>
    public static Gen<T?> OrNone<T>(this Gen<T> records)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), records.Select(record => (T?)record));

    /// <summary>A list of none to a few.</summary>
    public static Gen<ValueList<T>> Several<T>(this Gen<T> items, int least = 0, int most = 3) =>
        from count in Gen.Choose(least, most)
        from list in items.ListOf(count)
        select list.ToValueList();

    /// <summary>A few of the items of a list, in its order.</summary>
    public static Gen<ValueList<Located<T>>> SomeOf<T>(IEnumerable<T> items)
        where T : notnull
    {
        var all = items.ToList();
        return from kept in Gen.Elements(true, false).ListOf(all.Count)
               select all.Zip(kept).Where(pair => pair.Second).Select(pair => new Located<T>(pair.First, default)).ToValueList();
    }
}
