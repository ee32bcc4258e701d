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
            foreach (var archive in wanted.OfType<SheetArchive>().Where(archive => archive.Contents.All(sheet => files.ContainsKey(sheet.Address.File))))
            {
                var packed = archive.Contents.Select(sheet => files[sheet.Address.File]).ToValueList();
                files[archive.Address.File] = new SiteFile(archive.Address.File, archive.Pack(packed));
            }

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
        var written = sheets.OfType<WrittenSheet>().AsParallel().AsOrdered().WithCancellation(cancellation).Select(sheet => (sheet.Address, Bytes: sheet.Write())).ToList();
        var files = pressed.Where(sheet => sheet.Pdf is not null).Select(sheet => (sheet.Sheet.Address, Bytes: sheet.Pdf!))
            .Concat(written)
            .ToDictionary(file => file.Address.File, file => new SiteFile(file.Address.File, file.Bytes), StringComparer.Ordinal);
        return (files, SheetDiagnostics.Of(pressed, theme));
    }

    private static ValueList<SheetFile> Singles(ValueList<SheetFile> wanted) => wanted
        .SelectMany<SheetFile, SheetFile>(sheet => sheet is SheetArchive archive ? archive.Contents : [sheet])
        .DistinctBy(sheet => sheet.Address.File, StringComparer.Ordinal)
        .ToValueList();
}
