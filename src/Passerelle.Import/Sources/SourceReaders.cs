using Passerelle.Import.Pages;
using Passerelle.Model;

namespace Passerelle.Import.Sources;

/// <summary>The readers of fiches that live in other rooms: the only place where sources meet them.</summary>
internal static class SourceReaders
{
    public static bool LooksLikePage(string text) => PageSource.LooksLikePage(text);

    public static FicheSource Page(string text, string name) => new PageSource(text, name);

    public static FicheSource Html(string html, string name) => new PageSource(html, name);

    public static FicheSource Feed(SourceEntry entry) => new Unwired(entry.Name);

    private sealed class Unwired(string name) : FicheSource(name)
    {
        public override IEnumerable<ImportedFiche> Fiches(FicheSelection selection, Action<Diagnostic> report, IProgress<double>? progress) =>
            throw new NotSupportedException(Name);
    }
}
