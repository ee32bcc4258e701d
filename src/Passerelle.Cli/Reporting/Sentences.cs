using System.Globalization;
using Passerelle.Cli.Building;
using Passerelle.Model;
using Passerelle.Site.Output;

namespace Passerelle.Cli.Reporting;

/// <summary>What a command says at its end: one sentence, in the language of the site.</summary>
internal sealed class Sentences(Language language)
{
    private bool IsFrench => language == Language.French;

    /// <summary>283 pages et 12 autres fichiers dans « output » : 295 écrits, 0 inchangé, 0 retiré, en 0,8 s.</summary>
    public string Written(Attempt attempt, WriteReport report, string folder, TimeSpan time)
    {
        var pages = attempt.Files.Count(file => file.IsPage);
        var others = attempt.Files.Count - pages;
        var warnings = attempt.Warnings == 0 ? "" : ", " + Warnings(attempt.Warnings);
        return IsFrench
            ? $"{Count(pages, "page", "pages")} et {Count(others, "autre fichier", "autres fichiers")} dans «\u202F{folder}\u202F»\u202F: "
                + $"{Count(report.Written, "écrit", "écrits")}, {Count(report.Unchanged, "inchangé", "inchangés")}, {Count(report.Removed, "retiré", "retirés")}{warnings}, en {Seconds(time)}."
            : $"{Count(pages, "page", "pages")} and {Count(others, "other file", "other files")} in “{folder}”: "
                + $"{report.Written} written, {report.Unchanged} unchanged, {report.Removed} removed{warnings}, in {Seconds(time)}.";
    }

    /// <summary>Rien n’a été écrit : 3 fautes dans 2 fichiers.</summary>
    public string NothingWritten(Attempt attempt) => IsFrench
        ? $"Rien n’a été écrit\u202F: {Found(attempt)}."
        : $"Nothing was written: {Found(attempt)}.";

    /// <summary>Aperçu à jour : 283 pages, en 0,3 s.</summary>
    public string Made(Attempt attempt, TimeSpan time)
    {
        var pages = Count(attempt.Files.Count(file => file.IsPage), "page", "pages");
        return IsFrench ? $"Aperçu à jour\u202F: {pages}, en {Seconds(time)}." : $"The preview is up to date: {pages}, in {Seconds(time)}.";
    }

    /// <summary>L’aperçu reste tel quel : 3 fautes dans 2 fichiers.</summary>
    public string NotMade(Attempt attempt) => IsFrench
        ? $"L’aperçu reste tel quel\u202F: {Found(attempt)}."
        : $"The preview stays as it is: {Found(attempt)}.";

    /// <summary>« input » est sans faute : 5 certifications et 6 certifications externes.</summary>
    public string Checked(Attempt attempt, Catalogue? catalogue, string folder)
    {
        if (catalogue is null || attempt.Diagnostics.Count > 0)
            return IsFrench ? $"À revoir dans «\u202F{folder}\u202F»\u202F: {Found(attempt)}." : $"To be mended in “{folder}”: {Found(attempt)}.";
        var (own, others) = (catalogue.Certifications.Count, catalogue.Externals.Count);
        return IsFrench
            ? $"«\u202F{folder}\u202F» est sans faute\u202F: {Count(own, "certification", "certifications")} et {Count(others, "certification externe", "certifications externes")}."
            : $"“{folder}” has no fault: {Count(own, "certification", "certifications")} and {Count(others, "external certification", "external certifications")}.";
    }

    /// <summary>5 certifications dans « export.xml ».</summary>
    public string Exported(Catalogue catalogue, string path)
    {
        var certifications = Count(catalogue.Certifications.Count, "certification", "certifications");
        return IsFrench ? $"{certifications} dans «\u202F{path}\u202F»." : $"{certifications} in “{path}”.";
    }

    /// <summary>2 certifications comparées, dans « rapport.txt ».</summary>
    public string Compared(int count, string path)
    {
        var certifications = IsFrench ? Count(count, "certification comparée", "certifications comparées") : Count(count, "certification compared", "certifications compared");
        return IsFrench ? $"{certifications}, dans «\u202F{path}\u202F»." : $"{certifications}, in “{path}”.";
    }

    /// <summary>3 fautes et 1 avertissement dans 2 fichiers.</summary>
    public string Found(Attempt attempt)
    {
        string?[] found = [attempt.Errors > 0 ? Errors(attempt.Errors) : null, attempt.Warnings > 0 ? Warnings(attempt.Warnings) : null];
        var both = string.Join(IsFrench ? " et " : " and ", found.OfType<string>());
        return IsFrench
            ? $"{both} dans {Count(attempt.FaultyFiles, "fichier", "fichiers")}"
            : $"{both} in {Count(attempt.FaultyFiles, "file", "files")}";
    }

    /// <summary>0,8 s; a tenth at least.</summary>
    public string Seconds(TimeSpan time)
    {
        var text = Math.Max(0.1, time.TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture);
        return IsFrench ? $"{text.Replace('.', ',')}\u00A0s" : $"{text}\u00A0s";
    }

    private string Errors(int count) => IsFrench ? Count(count, "faute", "fautes") : Count(count, "error", "errors");

    private string Warnings(int count) => IsFrench ? Count(count, "avertissement", "avertissements") : Count(count, "warning", "warnings");

    /// <summary>A number and its noun: French says one for 0 and 1, English for 1 alone.</summary>
    public string Count(int count, string one, string other) => $"{count} {(count == 1 || (IsFrench && count == 0) ? one : other)}";
}
