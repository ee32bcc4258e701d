using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>Faults of nomenclature files: PAS750 to PAS754.</summary>
public static class NomenclatureFaults
{
    /// <summary>A code that is none.</summary>
    public static DiagnosticKind CodeMalformed { get; } = new(
        "PAS750",
        Severity.Warning,
        new("« {0} » n’est pas un code de la nomenclature {1} : la ligne est laissée de côté.", "'{0}' is no code of the nomenclature {1}: the row is left out."),
        new("écrire le code comme {2}.", "write the code like {2}."),
        new(
            "Un code ROME est une lettre et quatre chiffres, un code NSF trois chiffres et parfois une lettre, un Formacode cinq chiffres, un IDCC un à quatre chiffres.",
            "A ROME code is a letter and four digits, an NSF code three digits and sometimes a letter, a Formacode five digits, an IDCC one to four digits."));

    /// <summary>A code with two labels.</summary>
    public static DiagnosticKind LabelsDiffer { get; } = new(
        "PAS751",
        Severity.Warning,
        new("Le code {0} a déjà le libellé « {1} » : « {2} » est laissé de côté.", "The code {0} has the label '{1}' already: '{2}' is left out."),
        new("vérifier lequel est le bon.", "check which one is right."),
        new("Un code n’a qu’un libellé ; le premier du fichier est gardé.", "A code has one label only; the first one of the file is kept."));

    /// <summary>A code without a label.</summary>
    public static DiagnosticKind LabelMissing { get; } = new(
        "PAS752",
        Severity.Warning,
        new("Le code {0} n’a pas de libellé : il est laissé de côté.", "The code {0} has no label: it is left out."),
        new("compléter le fichier.", "complete the file."),
        new("Une nomenclature sert à donner le libellé des codes : un code seul n’apprend rien.", "A nomenclature serves to give the labels of codes: a code alone tells nothing."));

    /// <summary>XML that breaks off or is not well formed.</summary>
    public static DiagnosticKind XmlBroken { get; } = new(
        "PAS753",
        Severity.Error,
        new("Le XML n’est pas lisible à partir d’ici : ce qui précède est importé.", "The XML cannot be read from here on: what stands before is imported."),
        new("télécharger de nouveau le fichier.", "download the file again."),
        new("Le fichier est coupé, ou une balise n’est pas fermée.", "The file is cut, or a tag is not closed."));

    /// <summary>The list, by code.</summary>
    public static ValueList<DiagnosticKind> All { get; } = [CodeMalformed, LabelsDiffer, LabelMissing, XmlBroken];
}
