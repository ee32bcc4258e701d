using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Load;

/// <summary>The first step: lists the files of an input folder and reads their texts.</summary>
internal static class InputLoader
{
    public static LoadedInput Load(InputFolder folder)
    {
        var faults = new FaultLog();
        if (!folder.Exists)
        {
            faults.Report(FileFaults.FolderMissing, SourceSpan.StartOf(folder.Name), folder.Name);
            return new LoadedInput([], [.. faults.Faults]);
        }

        var entries = folder.Entries().OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        CheckRequiredFiles(entries, faults);
        var wanted = entries.Where(entry => InputLayout.RoleOf(entry.Path) != FileRole.Schema).ToArray();
        var outcomes = new (LoadedFile? File, FaultLog Faults)[wanted.Length];
        Parallel.For(0, wanted.Length, index => outcomes[index] = Read(folder, wanted[index]));
        return new LoadedInput(
            outcomes.Select(outcome => outcome.File).OfType<LoadedFile>().ToValueList(),
            faults.Faults.Concat(outcomes.SelectMany(outcome => outcome.Faults.Faults)).ToValueList());
    }

    private static void CheckRequiredFiles(List<InputEntry> entries, FaultLog faults)
    {
        if (!entries.Exists(entry => entry.Path == "site.yaml")) faults.Report(FileFaults.SiteMissing, SourceSpan.StartOf("site.yaml"));
        var folders = entries
            .Where(entry => entry.Path.StartsWith("certifications/", StringComparison.Ordinal) && entry.Path.Count(letter => letter == '/') > 1)
            .GroupBy(entry => InputLayout.CertificationFolder(entry.Path), StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            var main = $"certifications/{folder.Key}/certification.yaml";
            if (folder.All(entry => entry.Path != main)) faults.Report(FileFaults.CertificationMissing, SourceSpan.StartOf(main), folder.Key);
        }
    }

    private static (LoadedFile? File, FaultLog Faults) Read(InputFolder folder, InputEntry entry)
    {
        var faults = new FaultLog();
        var start = SourceSpan.StartOf(entry.Path);
        if (entry.IsRefusedLink)
        {
            faults.Report(FileFaults.LinkRefused, start, entry.Path);
            return (null, faults);
        }

        var role = InputLayout.RoleOf(entry.Path);
        if (role == FileRole.Unknown)
        {
            faults.Report(Unread(entry, start));
            return (null, faults);
        }

        if (entry.Length > InputFolder.LargestFile)
        {
            faults.Report(FileFaults.TooLarge, start, $"{entry.Length}", $"{InputFolder.LargestFile}");
            return (null, faults);
        }

        var text = TextOf(folder, entry, faults);
        return (text is null ? null : new LoadedFile(role, new SourceText(entry.Path, text)), faults);
    }

    private static string? TextOf(InputFolder folder, InputEntry entry, FaultLog faults)
    {
        byte[] bytes;
        try
        {
            bytes = folder.Read(entry);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Report(FileFaults.Unreadable, SourceSpan.StartOf(entry.Path));
            return null;
        }

        var text = Utf8Text.Decode(bytes, entry.Path, out var place);
        if (text is null) faults.Report(FileFaults.NotUtf8, place);
        if (string.IsNullOrWhiteSpace(text) && text is not null)
        {
            faults.Report(FileFaults.Empty, SourceSpan.StartOf(entry.Path));
            return null;
        }

        return text;
    }

    private static Diagnostic Unread(InputEntry entry, SourceSpan start) => new(FileFaults.Unread, start, [entry.Path])
    {
        Suggestion = NearestWord.To(entry.Path, InputLayout.PathsLike(entry.Path)),
    };
}
