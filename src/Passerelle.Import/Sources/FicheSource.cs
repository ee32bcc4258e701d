using Passerelle.Model;

namespace Passerelle.Import.Sources;

/// <summary>A source of official fiches: a page, a feed of the open data, a bundle of CSV files.</summary>
/// <param name="name">How messages name it: the path as it was given, with forward slashes.</param>
public abstract class FicheSource(string name)
{
    /// <summary>How messages name it.</summary>
    public string Name => name;

    /// <summary>
    /// Reads the fiches that are wanted, one at a time, so that a feed of 25,000 fiches needs the memory of one. What is wrong with
    /// the source but does not forbid to go on (a file that was cut, a fiche that cannot be read) is reported and left out.
    /// </summary>
    /// <param name="selection">Which fiches.</param>
    /// <param name="report">Told what is wrong.</param>
    /// <param name="progress">Told which share of the source has been read, 0 to 1; null where nobody looks.</param>
    /// <exception cref="ImportException">The source is refused.</exception>
    public abstract IEnumerable<ImportedFiche> Fiches(FicheSelection selection, Action<Diagnostic> report, IProgress<double>? progress);
}

/// <summary>Which fiches of a source are wanted.</summary>
/// <param name="Numbers">By number.</param>
/// <param name="Certifiers">By certifier; a SIRET names the company by its first nine digits, so that a school that moved is found.</param>
/// <param name="All">All of them.</param>
public sealed record FicheSelection(ValueList<CertificationNumber> Numbers, ValueList<Siret> Certifiers, bool All)
{
    /// <summary>Every fiche.</summary>
    public static FicheSelection Everything { get; } = new([], [], All: true);

    /// <summary>Nothing was chosen: then a source that holds one fiche gives that one, and a source of several is asked to be narrowed.</summary>
    public bool IsOpen => !All && Numbers.Count == 0 && Certifiers.Count == 0;

    /// <summary>Whether a fiche is wanted.</summary>
    public bool Wants(CertificationNumber number, IEnumerable<Siret> certifiers) =>
        All || IsOpen || Numbers.Contains(number) || certifiers.Any(siret => Certifiers.Any(wanted => wanted.Value[..9] == siret.Value[..9]));
}

/// <summary>A source is refused as a whole.</summary>
public sealed class ImportException(Diagnostic diagnostic) : Exception(diagnostic.Message(Language.English))
{
    /// <summary>Why.</summary>
    public Diagnostic Diagnostic => diagnostic;
}
