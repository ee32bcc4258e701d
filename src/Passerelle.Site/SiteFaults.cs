using Passerelle.Model;

namespace Passerelle.Site;

/// <summary>Faults that appear while the site is planned, rendered and written.</summary>
public static class SiteFaults
{
    /// <summary>No folder of that name among the themes.</summary>
    public static DiagnosticKind UnknownTheme { get; } = Error(
        "PAS501",
        new("thème « {0} » introuvable", "theme “{0}” not found"),
        new("thèmes trouvés : {1}", "themes found: {1}"),
        new(
            "Un thème est un dossier de themes/ qui contient un fichier theme.yaml. Le thème se choisit dans site.yaml (theme: nom) ou avec --theme.",
            "A theme is a folder of themes/ with a theme.yaml in it. It is chosen in site.yaml (theme: name) or with --theme."));

    /// <summary><c>theme.yaml</c> cannot be used.</summary>
    public static DiagnosticKind ThemeFileInvalid { get; } = Error(
        "PAS502",
        new("theme.yaml inutilisable : {0}", "theme.yaml cannot be used: {0}"),
        new("un theme.yaml contient « name: » et, s’il complète un autre thème, « base: »", "a theme.yaml holds “name:” and, where it completes another theme, “base:”"),
        new(
            "Un thème peut en compléter un autre : « base: default », puis seulement les fichiers qui changent. Un thème ne peut pas se compléter lui-même, même par détour.",
            "A theme may complete another one: “base: default”, then only the files that change. A theme cannot complete itself, not even in a roundabout way."));

    /// <summary>A template uses a name that its page does not have.</summary>
    public static DiagnosticKind TemplateName { get; } = Error(
        "PAS503",
        new("le gabarit emploie le nom inconnu « {0} »", "the template uses the unknown name “{0}”"),
        new("page rendue : {1}", "page being rendered: {1}"),
        new(
            "Chaque nom d’un gabarit doit exister dans ce que la page lui donne. Un nom inconnu est une faute et non un blanc, pour qu’aucune information ne disparaisse en silence.",
            "Each name in a template must exist in what the page gives it. An unknown name is a fault and not a blank, so that nothing disappears in silence."));

    /// <summary>A template cannot be read.</summary>
    public static DiagnosticKind TemplateSyntax { get; } = Error(
        "PAS504",
        new("gabarit illisible : {0}", "the template cannot be read: {0}"),
        new("chaque {{{{#bloc}}}} se ferme par {{{{/bloc}}}}, dans l’ordre inverse", "each {{{{#block}}}} is closed by {{{{/block}}}}, in reverse order"),
        new(
            "Les gabarits sont écrits en Handlebars. Un bloc ouvert doit être fermé dans le même fichier.",
            "Templates are written in Handlebars. A block that is opened must be closed in the same file."));

    /// <summary>A string is missing.</summary>
    public static DiagnosticKind MissingString { get; } = Error(
        "PAS505",
        new("le texte « {0} » manque en « {1} »", "the string “{0}” is missing in “{1}”"),
        new("ajoutez-le à i18n/{1}.yaml", "add it to i18n/{1}.yaml"),
        new(
            "Tous les textes de l’interface sont dans i18n/fr.yaml et i18n/en.yaml du thème ; un texte qui manque arrête la construction.",
            "All strings of the interface are in i18n/fr.yaml and i18n/en.yaml of the theme; a missing one stops the build."));

    /// <summary>The strings of a theme cannot be read.</summary>
    public static DiagnosticKind ThemeStrings { get; } = Error(
        "PAS506",
        new("textes du thème illisibles : {0}", "the strings of the theme cannot be read: {0}"),
        new("un fichier i18n ne contient que des clés et des textes", "an i18n file holds keys and texts only"),
        new("Les fichiers i18n sont des listes de clés, imbriquées ou non, et de textes.", "The i18n files are keys, nested or not, and texts."));

    /// <summary>An internal link leads nowhere.</summary>
    public static DiagnosticKind BrokenLink { get; } = Error(
        "PAS601",
        new("le lien « {0} » ne mène à aucune page", "the link “{0}” leads to no page"),
        new("vérifiez l’adresse ; les pages du site finissent par une barre oblique", "check the address; pages of the site end with a slash"),
        new(
            "Chaque lien interne doit mener à une page du site. Un lien rompu arrête la construction : un visiteur ne doit jamais être le premier à le trouver.",
            "Each internal link must lead to a page of the site. A broken link stops the build: a visitor must never be the first to find it."));

    /// <summary>An internal link leads to a place that its page does not have.</summary>
    public static DiagnosticKind BrokenAnchor { get; } = Error(
        "PAS602",
        new("le lien « {0} » vise un endroit absent de la page", "the link “{0}” aims at a place that the page does not have"),
        new("vérifiez ce qui suit le signe #", "check what follows the # sign"),
        new("Un lien peut viser un endroit d’une page par son identifiant, après #. Cet identifiant doit exister.", "A link may aim at a place of a page by its identifier, after #. It must exist."));

    /// <summary>Two pages want the same address.</summary>
    public static DiagnosticKind SameAddress { get; } = Error(
        "PAS603",
        new("deux pages ont la même adresse : {0}", "two pages have the same address: {0}"),
        new("renommez l’une des deux", "rename one of them"),
        new("Chaque page a son adresse. Une page libre ne peut pas s’appeler comme une rubrique du site.", "Each page has its own address. A free page cannot be called like a section of the site."));

    /// <summary>The output folder holds files that are not ours.</summary>
    public static DiagnosticKind ForeignOutput { get; } = Error(
        "PAS604",
        new("le dossier de sortie « {0} » contient des fichiers que Passerelle n’a pas écrits", "the output folder “{0}” holds files that Passerelle did not write"),
        new("choisissez un dossier vide", "choose an empty folder"),
        new(
            "Passerelle retire de son dossier de sortie ce qui n’a plus de source. Pour ne jamais effacer le travail d’autrui, elle refuse un dossier qu’elle n’a pas rempli elle-même.",
            "Passerelle removes from its output folder what no longer has a source. So as never to erase somebody’s work, it refuses a folder that it did not fill."));

    /// <summary>The brand colour cannot be used.</summary>
    public static DiagnosticKind BrandColour { get; } = Error(
        "PAS605",
        new("couleur inutilisable : « {0} »", "the colour cannot be used: “{0}”"),
        new("écrivez une couleur comme \"#2d3fa6\", entre guillemets", "write a colour like \"#2d3fa6\", in quotes"),
        new("La couleur de l’école s’écrit en hexadécimal, avec six chiffres.", "The school’s colour is written in hexadecimal, with six digits."));

    /// <summary>The brand colour is too pale for text on paper.</summary>
    public static DiagnosticKind BrandContrast { get; } = new(
        "PAS606",
        Severity.Warning,
        new("la couleur « {0} » est trop claire pour du texte : son contraste n’atteint pas 4,5", "the colour “{0}” is too pale for text: its contrast is below 4.5"),
        new("choisissez une teinte plus foncée", "choose a darker shade"),
        new(
            "La couleur de l’école sert aux liens et aux titres, sur fond clair. Les règles d’accessibilité (WCAG 2.2, critère 1.4.3) demandent un contraste d’au moins 4,5.",
            "The school’s colour is used for links and titles on a pale ground. Accessibility rules (WCAG 2.2, criterion 1.4.3) ask for a contrast of 4.5 at least."));

    /// <summary>The tools of the assets could not be had or failed.</summary>
    public static DiagnosticKind Assets { get; } = Error(
        "PAS607",
        new("les styles et les scripts n’ont pas pu être préparés : {0}", "styles and scripts could not be prepared: {0}"),
        new("« passerelle explain PAS607 » dit ce qu’il faut", "“passerelle explain PAS607 --language en” says what is needed"),
        new(
            "Passerelle assemble les styles et les scripts du thème avec esbuild, qu’elle installe elle-même à la première utilisation. Il lui faut Node 20 ou plus récent et, la première fois, le réseau.",
            "Passerelle bundles the styles and scripts of the theme with esbuild, which it installs itself on first use. It needs Node 20 or later and, the first time, the network."));

    /// <summary>A style sheet or a script of the theme is wrong.</summary>
    public static DiagnosticKind ThemeSource { get; } = Error(
        "PAS608",
        new("feuille de style ou script illisible : {0}", "the style sheet or script cannot be read: {0}"),
        new("corrigez ce fichier du thème", "mend this file of the theme"),
        new(
            "Les styles et les scripts du thème sont assemblés par esbuild, dont le message est cité tel quel, en anglais. Exemple : une accolade ouverte qui n’est pas fermée.",
            "The styles and scripts of the theme are bundled by esbuild, whose message is quoted as it is. Example: a brace that is opened and not closed."));

    /// <summary>The output folder cannot be written.</summary>
    public static DiagnosticKind OutputRefused { get; } = Error(
        "PAS609",
        new("le dossier de sortie « {0} » n’a pas pu être écrit : {1}", "the output folder “{0}” could not be written: {1}"),
        new("vérifiez les droits d’accès et la place libre, ou choisissez un autre dossier avec --output", "check permissions and free space, or choose another folder with --output"),
        new(
            "Le système a refusé d’écrire un fichier : droits insuffisants, disque plein, ou fichier tenu ouvert par un autre programme. Son message est cité tel quel.",
            "The system refused to write a file: no permission, a full disk, or a file that another program holds open. Its message is quoted as it is."));

    /// <summary>All of them.</summary>
    public static ValueList<DiagnosticKind> All { get; } =
    [
        UnknownTheme, ThemeFileInvalid, TemplateName, TemplateSyntax, MissingString, ThemeStrings,
        BrokenLink, BrokenAnchor, SameAddress, ForeignOutput, BrandColour, BrandContrast, Assets,
        ThemeSource, OutputRefused,
    ];

    /// <summary>A fault of a kind at a place.</summary>
    public static Diagnostic At(this DiagnosticKind kind, SourceSpan place, params ReadOnlySpan<string> arguments) =>
        new(kind, place, ValueList.Create(arguments));

    private static DiagnosticKind Error(string code, BilingualText message, BilingualText hint, BilingualText explanation) =>
        new(code, Severity.Error, message, hint, explanation);
}

/// <summary>A fault that stops a step of the build.</summary>
public sealed class SiteFaultException(Diagnostic diagnostic) : Exception(diagnostic.Message(Language.English))
{
    /// <summary>The fault.</summary>
    public Diagnostic Diagnostic => diagnostic;
}
