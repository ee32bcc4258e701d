using Passerelle.Import.Output;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Importing;

/// <summary>One import: nomenclatures first, so that their labels are known, then fiche after fiche, then what goes with them.</summary>
/// <param name="request">What is wanted.</param>
/// <param name="open">Opens a source by its path.</param>
internal sealed class ImportRun(ImportRequest request, Func<string, OpenedSource> open)
{
    private readonly List<Diagnostic> problems = [];
    private readonly List<FileOutcome> nomenclatures = [];

    /// <summary>Imports, and tells each fiche as soon as it is done.</summary>
    /// <param name="importer">Writes into the target.</param>
    /// <param name="tell">Told of each fiche.</param>
    /// <param name="progressOf">Shows how far a source, by its name, has been read.</param>
    /// <param name="cancellation">Stops between two fiches.</param>
    public ImportEnding Do(Importer importer, Action<FicheOutcome> tell, Func<string, IProgress<double>> progressOf, CancellationToken cancellation)
    {
        foreach (var source in Opened(importer)) Take(source, importer, tell, progressOf(source.Name), cancellation);
        if (problems.Count == 0) problems.AddRange(importer.NotFound(request.Selection));
        var externals = Noted(importer.FinishExternals());
        var site = Noted(importer.FinishSite(request.DayOfSite));
        return new ImportEnding(nomenclatures.ToValueList(), externals, site, problems.ToValueList());
    }

    private List<FicheSource> Opened(Importer importer)
    {
        var sources = new List<FicheSource>();
        foreach (var path in request.Sources)
        {
            Try(path, () =>
            {
                var opened = open(path);
                if (opened is OpenedFiches fiches) sources.Add(fiches.Fiches);
                if (opened is OpenedNomenclature nomenclature) Take(nomenclature, importer);
            });
        }

        return sources;
    }

    private void Take(OpenedNomenclature opened, Importer importer)
    {
        problems.AddRange(opened.Faults);
        nomenclatures.AddRange(Noted(importer.Take(opened.Nomenclature)));
    }

    private void Take(FicheSource source, Importer importer, Action<FicheOutcome> tell, IProgress<double> progress, CancellationToken cancellation) => Try(source.Name, () =>
    {
        foreach (var fiche in source.Fiches(request.Selection, problems.Add, progress))
        {
            cancellation.ThrowIfCancellationRequested();
            var outcome = importer.Take(fiche, source.Name);
            if (outcome.Fault is { } fault) problems.Add(fault);
            tell(outcome);
        }
    });

    private void Try(string source, Action work)
    {
        try
        {
            work();
        }
        catch (ImportException refusal)
        {
            problems.Add(refusal.Diagnostic);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Diagnostic(WritingFaults.SourceMissing, SourceSpan.StartOf(source), [source, refusal.Message]));
        }
    }

    private ValueList<FileOutcome> Noted(SideOutcome outcome)
    {
        problems.AddRange(outcome.Faults);
        return outcome.Files;
    }
}

/// <summary>What an import did beside the fiches, and what went wrong.</summary>
/// <param name="Nomenclatures">Files of labels.</param>
/// <param name="Externals">Files of certifications that are only referred to.</param>
/// <param name="Site">Schemas, and site.yaml where there was none.</param>
/// <param name="Problems">Faults and warnings.</param>
internal sealed record ImportEnding(ValueList<FileOutcome> Nomenclatures, ValueList<FileOutcome> Externals, ValueList<FileOutcome> Site, ValueList<Diagnostic> Problems)
{
    /// <summary>Whether nothing went wrong; warnings do not count.</summary>
    public bool IsFine => Problems.All(problem => problem.Kind.Severity != Severity.Error);
}
