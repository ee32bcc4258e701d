using System.Collections.Frozen;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Output;
using Passerelle.Site.Templates;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets;

/// <summary>All sheets of a site, made when they are asked for: a build asks for all, a preview for the one that is opened.</summary>
/// <param name="plan">Which there are.</param>
/// <param name="theme">Whose templates.</param>
/// <param name="language">Language of the site.</param>
/// <param name="press">What typesets.</param>
public sealed class SheetSet(ValueList<SheetFile> plan, Theme theme, Language language, SheetPress press)
{
    private readonly FrozenDictionary<string, SheetFile> byPath = plan.ToFrozenDictionary(sheet => sheet.Address.File, StringComparer.Ordinal);

    /// <summary>Where their templates come from.</summary>
    public Theme Theme => theme;

    /// <summary>Makes all of them.</summary>
    public Task<BuiltSite> MakeAllAsync(CancellationToken cancellation) => MakeAsync(plan, cancellation);

    /// <summary>Makes the one at a path of the site; null where there is none.</summary>
    public async Task<BuiltSite?> MakeAsync(string path, CancellationToken cancellation) =>
        byPath.TryGetValue(path, out var sheet) ? await MakeAsync([sheet], cancellation) : null;

    private async Task<BuiltSite> MakeAsync(ValueList<SheetFile> wanted, CancellationToken cancellation)
    {
        try
        {
            var (files, faults) = await MakeSinglesAsync(Singles(wanted), cancellation);
            foreach (var archive in Archives(wanted, files)) files[archive.Path] = archive;
            return new(wanted.Select(sheet => files.GetValueOrDefault(sheet.Address.File)).OfType<SiteFile>().ToValueList(), faults);
        }
        catch (AssetException fault)
        {
            return new([], [SheetFaults.Of(fault, language)]);
        }
        catch (MissingStringException missing)
        {
            return new([], [SiteBuild.FaultOf(missing, theme)]);
        }
    }

    private async Task<(Dictionary<string, SiteFile> Files, ValueList<Diagnostic> Faults)> MakeSinglesAsync(ValueList<SheetFile> sheets, CancellationToken cancellation)
    {
        var pressed = await press.MakeAsync(sheets.OfType<TypesetSheet>().ToValueList(), SheetTemplates.Of(theme), cancellation);
        var others = sheets.OfType<WrittenSheet>().ToValueList();
        var written = others.Zip(press.Write(others, cancellation), (sheet, bytes) => (sheet.Address, Bytes: bytes));
        var files = pressed.Where(sheet => sheet.Bytes is not null).Select(sheet => (sheet.Sheet.Address, Bytes: sheet.Bytes!))
            .Concat(written)
            .ToDictionary(file => file.Address.File, file => new SiteFile(file.Address.File, file.Bytes), StringComparer.Ordinal);
        return (files, SheetDiagnostics.Of(pressed, theme));
    }

    // An archive that would lack a file is not made: the fault of that file is told.
    private static List<SiteFile> Archives(ValueList<SheetFile> wanted, Dictionary<string, SiteFile> files) => wanted.OfType<SheetArchive>()
        .AsParallel().AsOrdered()
        .Where(archive => archive.Contents.All(sheet => files.ContainsKey(sheet.Address.File)))
        .Select(archive => new SiteFile(archive.Address.File, archive.Pack(archive.Contents.Select(sheet => files[sheet.Address.File]).ToValueList())))
        .ToList();

    private static ValueList<SheetFile> Singles(ValueList<SheetFile> wanted) => wanted
        .SelectMany<SheetFile, SheetFile>(sheet => sheet is SheetArchive archive ? archive.Contents : [sheet])
        .DistinctBy(sheet => sheet.Address.File, StringComparer.Ordinal)
        .ToValueList();
}
