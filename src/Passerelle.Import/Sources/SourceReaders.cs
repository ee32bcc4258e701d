using Passerelle.Model;

namespace Passerelle.Import.Sources;

/// <summary>The readers of fiches that live in other rooms: the only place where sources meet them.</summary>
internal static class SourceReaders
{
    /// <summary>Whether a text, or HTML, is the page of a fiche.</summary>
    public static bool LooksLikePage(string text) =>
        text.Contains("Certificateur", StringComparison.Ordinal) && text.Contains("compétences", StringComparison.OrdinalIgnoreCase);

    /// <summary>A page, its text or its HTML.</summary>
    public static FicheSource Page(string text, string name) => new Unwired(name);

    /// <summary>A feed, opened as often as it is read.</summary>
    public static FicheSource Feed(SourceEntry entry) => new Unwired(entry.Name);

    private sealed class Unwired(string name) : FicheSource(name)
    {
        public override IEnumerable<ImportedFiche> Fiches(FicheSelection selection, Action<Diagnostic> report, IProgress<double>? progress) =>
            throw new NotSupportedException(Name);
    }
}
