using Passerelle.Model;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Sheets;

/// <summary>What a sheet is about.</summary>
public enum SheetKind
{
    /// <summary>One block.</summary>
    Block,

    /// <summary>A certification, in short.</summary>
    Summary,

    /// <summary>Activities, competencies and evaluations of a certification, whole.</summary>
    Referential,

    /// <summary>Competencies, evaluations and criteria, a row each.</summary>
    Competencies,

    /// <summary>All files of a certification.</summary>
    Archive,

    /// <summary>The audit of a certification.</summary>
    Audit,

    /// <summary>The picture of a certification, which is shown beside links to it.</summary>
    Picture,
}

/// <summary>A file that visitors download, and how it is made when its time comes.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Address">Where it stands.</param>
public abstract record SheetFile(SheetKind Kind, PageAddress Address)
{
    /// <summary>Its name without folder: <c>rncp41481bc01.pdf</c>.</summary>
    public string Name => Path.GetFileName(Address.Path);
}

/// <summary>A sheet that is typeset with a template of the theme.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Template">Path of the template in the theme.</param>
/// <param name="Day">The day that it bears as its date.</param>
/// <param name="Compose">What it says.</param>
/// <param name="Digest">The digest of what it says, which may be known from another file that says the same.</param>
public sealed record TypesetSheet(SheetKind Kind, PageAddress Address, string Template, DateOnly Day, Func<ComposedSheet> Compose, Func<string> Digest)
    : SheetFile(Kind, Address)
{
    /// <summary>What is made of it: <c>pdf</c>, or <c>png</c> for a picture.</summary>
    public string Format => Path.GetExtension(Name)[1..];
}

/// <summary>What a sheet says.</summary>
/// <param name="Json">All of it, for its template.</param>
/// <param name="QrAddress">The address that its QR code leads to, which stands in <paramref name="Json"/> too; null where it has none.</param>
public sealed record ComposedSheet(string Json, string? QrAddress = null);

/// <summary>A sheet that needs neither theme nor tool.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Write">Its content.</param>
/// <param name="Says">All that decides about its content, where that takes less time than the content; else null.</param>
public sealed record WrittenSheet(SheetKind Kind, PageAddress Address, Func<byte[]> Write, Func<string>? Says = null) : SheetFile(Kind, Address);

/// <summary>Several sheets in one file.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Contents">The sheets in it.</param>
/// <param name="Pack">Makes one file of those that were made.</param>
public sealed record SheetArchive(PageAddress Address, ValueList<SheetFile> Contents, Func<ValueList<SiteFile>, byte[]> Pack) : SheetFile(SheetKind.Archive, Address);
