namespace Passerelle.Site.Sheets.Typst;

/// <summary>The last lines of what a program says, for when it ends badly. Safe to use from several threads.</summary>
internal sealed class LastLines(int most)
{
    private readonly Queue<string> lines = [];

    public void Add(string line)
    {
        lock (lines)
        {
            lines.Enqueue(line);
            if (lines.Count > most) lines.Dequeue();
        }
    }

    public override string ToString()
    {
        lock (lines) return string.Join('\n', lines).Trim();
    }
}
