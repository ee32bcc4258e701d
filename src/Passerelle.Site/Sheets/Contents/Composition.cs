namespace Passerelle.Site.Sheets.Contents;

/// <summary>
/// A sheet that several files say: a PDF, a DOCX. It is composed anew for each file that has to be made, because a site
/// has thousands and all of them at once would fill the memory. What is kept is small: its head, and the digest by which
/// the files of another time are found again.
/// </summary>
/// <param name="compose">Composes the sheet.</param>
/// <param name="json">All that it says.</param>
/// <param name="head">What names it.</param>
internal sealed class Composition<TSheet>(Func<TSheet> compose, Func<TSheet, string> json, Func<TSheet, SheetHead> head)
{
    private readonly Lazy<(SheetHead Head, string Digest)> kept = new(() =>
    {
        var sheet = compose();
        return (head(sheet), Assets.Digest.Of(json(sheet)));
    });

    /// <summary>What names the sheet.</summary>
    public SheetHead Head => kept.Value.Head;

    /// <summary>The digest of all that the sheet says.</summary>
    public string Digest => kept.Value.Digest;

    /// <summary>The sheet.</summary>
    public TSheet Sheet() => compose();

    /// <summary>What the sheet says, for a template.</summary>
    public ComposedSheet ForTemplate()
    {
        var sheet = compose();
        return new(json(sheet), head(sheet).Address);
    }
}
