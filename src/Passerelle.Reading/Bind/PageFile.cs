using System.Text.RegularExpressions;
using Passerelle.Model;
using Passerelle.Reading.Bind.Binders;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Bind;

/// <summary>pages/guide.md: a header in YAML, then Markdown.</summary>
internal static partial class PageFile
{
    /// <summary>The page; null when what it needs is missing.</summary>
    public static FreePage? Bind(LoadedFile file, FaultLog faults)
    {
        var slug = InputLayout.Stem(file.Path);
        if (!Slug().IsMatch(slug)) faults.Report(FileFaults.PageName, SourceSpan.StartOf(file.Path), slug);
        if (FrontMatter.Of(file.Text) is not { } parts)
        {
            faults.Report(YamlFaults.FrontMatterMissing, SourceSpan.StartOf(file.Path));
            return null;
        }

        var root = YamlText.Read(file.Path, parts.Header, faults, FrontMatter.LinesBeforeHeader);
        return root is not null && PageBinder.Shape.TryBind(root, faults, out var header)
            ? new FreePage(slug, header.Title, header.Summary, header.Order, parts.Body)
            : null;
    }

    [GeneratedRegex(@"\A[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Slug();
}
