using Passerelle.Model;
using Passerelle.Site.Assets;

namespace Passerelle.Site.Sheets;

/// <summary>Faults that appear while sheets are made.</summary>
public static class SheetFaults
{
    /// <summary>What typesets sheets cannot be had.</summary>
    public static DiagnosticKind Tools { get; } = Error(
        "PAS610",
        new("les fiches à télécharger n’ont pas pu être préparées : {0}", "the sheets to download could not be prepared: {0}"),
        new("avec --no-sheets, le site se construit sans elles", "with --no-sheets, the site is built without them"),
        new(
            "Les fiches PDF sont composées par Typst, que Passerelle installe elle-même à la première utilisation. Il lui faut Node 20 ou plus récent et, la première fois, le réseau.",
            "PDF sheets are typeset by Typst, which Passerelle installs itself on first use. It needs Node 20 or later and, the first time, the network."));

    /// <summary>A template of sheets has a fault.</summary>
    public static DiagnosticKind Template { get; } = Error(
        "PAS611",
        new("la fiche « {0} » ne peut pas être composée : {1}", "the sheet “{0}” cannot be typeset: {1}"),
        new("corrigez ce gabarit du thème", "mend this template of the theme"),
        new(
            "Les fiches PDF sont composées avec les gabarits du dossier sheets/ du thème, écrits pour Typst, dont le message est cité tel quel, en anglais. Un gabarit ne lit que les fichiers de ce dossier, et n’importe aucun paquet.",
            "PDF sheets are typeset with the templates in the folder sheets/ of the theme, written for Typst, whose message is quoted as it is. A template reads only the files of that folder, and imports no package."));

    /// <summary>A sheet would break PDF/UA.</summary>
    public static DiagnosticKind Inaccessible { get; } = Error(
        "PAS612",
        new("la fiche « {0} » ne serait pas accessible : {1}", "the sheet “{0}” would not be accessible: {1}"),
        new("corrigez le gabarit ; Typst ne dit pas à quelle ligne", "mend the template; Typst does not say which line"),
        new(
            "Les fiches suivent la norme PDF/UA-1, pour être lues par tous. Les titres doivent se suivre sans saut de niveau, chaque image doit avoir un texte de remplacement (alt), et le document un titre (#set document(title: …)).",
            "Sheets follow the standard PDF/UA-1, so that everyone can read them. Headings must follow one another without skipping a level, each image must have an alternative text (alt), and the document a title (#set document(title: …))."));

    /// <summary>A sheet was made, but something is not right.</summary>
    public static DiagnosticKind Doubtful { get; } = new(
        "PAS613",
        Severity.Warning,
        new("la fiche « {0} » est à revoir : {1}", "the sheet “{0}” needs a look: {1}"),
        new("corrigez ce gabarit du thème", "mend this template of the theme"),
        new(
            "Typst a composé la fiche, mais il y a trouvé quelque chose de douteux, comme une police absente. Son message est cité tel quel, en anglais. Les polices du système ne servent pas, pour que les fiches soient les mêmes partout : mettez les vôtres dans le dossier sheets/ du thème.",
            "Typst made the sheet, but found something doubtful in it, such as a font that is not there. Its message is quoted as it is. Fonts of the system are not used, so that sheets are the same everywhere: put your own into the folder sheets/ of the theme."));

    /// <summary>A sheet makes the typesetting program end.</summary>
    public static DiagnosticKind Crash { get; } = Error(
        "PAS614",
        new("la fiche « {0} » a fait échouer deux fois le compositeur : {1}", "the sheet “{0}” made the typesetting program fail twice: {1}"),
        new("cherchez dans le gabarit ce qui est propre à cette fiche", "look in the template for what only this sheet has"),
        new(
            "Le programme qui compose les fiches s’est arrêté deux fois sur celle-ci ; les autres ont été faites. La cause est d’ordinaire un gabarit qui demande trop de mémoire.",
            "The program that typesets sheets ended twice on this one; the others were made. The cause is usually a template that asks for too much memory."));

    /// <summary>A sheet is never done.</summary>
    public static DiagnosticKind TooSlow { get; } = Error(
        "PAS615",
        new("la fiche « {0} » n’est pas finie au bout de 30 s. {1}", "the sheet “{0}” is not done after 30 s. {1}"),
        new("cherchez dans le gabarit une boucle qui ne finit pas", "look in the template for a loop that does not end"),
        new(
            "Une fiche se compose en quelques centièmes de seconde. Celle-ci n’était pas finie après 30 secondes, deux fois de suite ; les autres ont été faites.",
            "A sheet is typeset in some hundredths of a second. This one was not done after 30 seconds, twice in a row; the others were made."));

    /// <summary>All of them.</summary>
    public static ValueList<DiagnosticKind> All { get; } = [Tools, Template, Inaccessible, Doubtful, Crash, TooSlow];

    /// <summary>What is told where sheets cannot be made at all.</summary>
    /// <param name="fault">Why not.</param>
    /// <param name="language">Language of the site; the tools' own words stay as they are.</param>
    public static Diagnostic Of(AssetException fault, Language language) => Tools.At(SourceSpan.StartOf("site.yaml"), fault.In(language));

    private static DiagnosticKind Error(string code, BilingualText message, BilingualText hint, BilingualText explanation) =>
        new(code, Severity.Error, message, hint, explanation);
}
