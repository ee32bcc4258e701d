namespace Passerelle.EndToEnd.Running;

/// <summary>Says that a list of faults is empty, and prints it where it is not.</summary>
internal static class Faults
{
    private const int Shown = 60;

    public static void AssertNone(IReadOnlyCollection<string> faults) =>
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(Shown))}");
}
