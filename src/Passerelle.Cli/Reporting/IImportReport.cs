using Passerelle.Cli.Importing;
using Passerelle.Import.Output;

namespace Passerelle.Cli.Reporting;

/// <summary>Tells what an import does.</summary>
internal interface IImportReport : IDisposable
{
    /// <summary>A fiche is done.</summary>
    void Add(FicheOutcome fiche);

    /// <summary>All is done.</summary>
    void End(ImportEnding ending);
}
