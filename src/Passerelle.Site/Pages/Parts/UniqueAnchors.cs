namespace Passerelle.Site.Pages.Parts;

/// <summary>Gives the anchors of one page, each once.</summary>
internal sealed class UniqueAnchors
{
    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);

    /// <summary>The anchor that is wished for; the second that is wished alike ends in <c>-2</c>.</summary>
    public string Next(string wished)
    {
        var times = given[wished] = given.GetValueOrDefault(wished) + 1;
        return times == 1 ? wished : $"{wished}-{times}";
    }
}
