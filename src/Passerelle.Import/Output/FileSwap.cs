namespace Passerelle.Import.Output;

/// <summary>
/// Several files that change together. New texts are first written beside their places, under names that begin with a dot and that
/// no reader of an input looks at; then each takes its place, and what stood there waits until the last one has.
/// </summary>
internal sealed class FileSwap
{
    private readonly List<Swap> swaps = [];
    private bool isDone;

    /// <summary>Writes a new text beside its place; null takes the file away.</summary>
    public void Stage(string place, byte[]? content)
    {
        var swap = new Swap(place, content is not null);
        swaps.Add(swap);
        if (content is null) return;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllBytes(swap.New, content);
    }

    /// <summary>Puts all of them in their places.</summary>
    public void Commit()
    {
        foreach (var swap in swaps)
        {
            if (File.Exists(swap.Place)) File.Move(swap.Place, swap.Old, overwrite: true);
            swap.IsBegun = true;
            if (swap.HasContent) File.Move(swap.New, swap.Place);
        }

        isDone = true;
        foreach (var swap in swaps) File.Delete(swap.Old);
    }

    /// <summary>Leaves everything as it was, unless all of it is in its place already.</summary>
    public void Undo()
    {
        foreach (var swap in isDone ? [] : swaps)
        {
            if (swap.IsBegun && File.Exists(swap.Place)) File.Delete(swap.Place);
            if (File.Exists(swap.Old)) File.Move(swap.Old, swap.Place, overwrite: true);
            if (File.Exists(swap.New)) File.Delete(swap.New);
        }
    }

    private sealed class Swap(string place, bool hasContent)
    {
        public string Place => place;

        public bool HasContent => hasContent;

        public string New { get; } = Beside(place, "new");

        public string Old { get; } = Beside(place, "old");

        public bool IsBegun { get; set; }

        private static string Beside(string place, string state) => Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.{state}");
    }
}
