using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>What a sheet is about.</summary>
/// <param name="Kind">Key of the kind of sheet in the strings of the theme.</param>
/// <param name="Code">Code that names it from anywhere.</param>
/// <param name="Title">Title.</param>
/// <param name="Page">The page that the sheet prints.</param>
internal sealed record SheetSubject(string Kind, string Code, string Title, PageAddress Page)
{
    public static SheetSubject Of(Certification certification, Block block)
    {
        var reference = certification.ReferenceTo(block);
        return new("sheets.kind.block", reference.ToString(), block.Title.Value, Addresses.Block(reference));
    }

    public static SheetSubject Of(string kind, Certification certification)
    {
        var number = certification.Number.Value;
        return new(kind, number.Value, certification.Title.Value, Addresses.Certification(number));
    }
}
