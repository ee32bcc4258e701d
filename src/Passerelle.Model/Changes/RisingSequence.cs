namespace Passerelle.Model;

/// <summary>The longest rising subsequence of different numbers: what has kept its order.</summary>
internal static class RisingSequence
{
    /// <summary>The indexes of one longest rising subsequence, in order; the time is that of sorting.</summary>
    public static List<int> Of(IReadOnlyList<int> numbers)
    {
        var ends = new List<int>();
        var previous = new int[numbers.Count];
        for (var index = 0; index < numbers.Count; index++)
        {
            var length = LengthBelow(numbers[index], ends, numbers);
            previous[index] = length > 0 ? ends[length - 1] : -1;
            if (length == ends.Count) ends.Add(index);
            else ends[length] = index;
        }

        var sequence = new List<int>(ends.Count);
        for (var index = ends.Count > 0 ? ends[^1] : -1; index >= 0; index = previous[index]) sequence.Add(index);
        sequence.Reverse();
        return sequence;
    }

    /// <summary>Length of the longest sequence that a number can prolong: by halving, since the ends rise.</summary>
    private static int LengthBelow(int number, List<int> ends, IReadOnlyList<int> numbers)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (numbers[ends[middle]] < number) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
