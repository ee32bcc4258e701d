using Passerelle.Model;
using Passerelle.Reading.Bind.Binders;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Link;

/// <summary>A file bears the name of what it describes.</summary>
internal static class FileNames
{
    public static void Check(LinkScope scope)
    {
        foreach (var certification in scope.Certifications) CheckFolder(certification, scope.Faults);
        foreach (var file in scope.Input.Blocks) CheckFile(file.File, file.Value?.Code, scope.Faults);
        foreach (var file in scope.Input.Externals) CheckFile(file.File, file.Value?.Number, scope.Faults);
        foreach (var file in scope.Input.Nomenclatures) CheckNomenclature(file.File, file.Value?.Kind, scope.Faults);
    }

    private static void CheckFolder(AssembledCertification certification, FaultLog faults)
    {
        var number = certification.Value.Number;
        if (number.Value.Slug == certification.Folder) return;
        faults.Report(ReferenceFaults.FolderName, number.Place, certification.Folder, number.Value.Value, number.Value.Slug);
    }

    private static void CheckFile<TCode>(string file, Located<TCode>? code, FaultLog faults)
        where TCode : struct, ICode<TCode>
    {
        if (code is not { } declared || declared.Value.Slug == InputLayout.Stem(file)) return;
        faults.Report(ReferenceFaults.FileName, declared.Place, Path.GetFileName(file), $"{declared.Value}", declared.Value.Slug + ".yaml");
    }

    private static void CheckNomenclature(string file, Located<NomenclatureKind>? kind, FaultLog faults)
    {
        if (kind is not { } declared) return;
        var word = declared.Value.ToString().ToLowerInvariant();
        if (word == InputLayout.Stem(file)) return;
        faults.Report(ReferenceFaults.FileName, declared.Place, Path.GetFileName(file), word, word + ".yaml");
    }
}
