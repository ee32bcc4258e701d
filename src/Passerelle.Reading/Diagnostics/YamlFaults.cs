using Passerelle.Model;

namespace Passerelle.Reading.Diagnostics;

/// <summary>Faults of YAML itself: PAS2xx.</summary>
public static class YamlFaults
{
    /// <summary>Tabs where spaces are due.</summary>
    public static DiagnosticKind Tab { get; } = new(
        "PAS201",
        Severity.Error,
        new("Une tabulation sert de retrait.", "A tab is used as indentation."),
        new("remplacer les tabulations par des espaces, deux par niveau.", "replace the tabs by spaces, two a level."),
        new(
            "YAML interdit la tabulation dans le retrait, parce que sa largeur change d’un éditeur à l’autre. Régler l’éditeur pour que la touche de tabulation écrive deux espaces.",
            "YAML forbids tabs in the indentation, because their width changes from editor to editor. Set the editor so that the tab key writes two spaces."));

    /// <summary>Any other fault of syntax.</summary>
    public static DiagnosticKind Syntax { get; } = new(
        "PAS202",
        Severity.Error,
        new("Ce n’est pas du YAML valide.", "This is not valid YAML."),
        new("regarder cette ligne et celle d’avant : retrait, guillemets, crochets, tirets.", "look at this line and the one before: indentation, quotes, brackets, dashes."),
        new(
            "Le fichier ne peut pas être lu à partir d’ici. En cas de doute sur un texte, le mettre entre guillemets doubles : titre: \"Gérer : les bases\".",
            "The file cannot be read from here on. When in doubt about a text, put it in double quotes: titre: \"Gérer : les bases\"."));

    /// <summary>A key that stands twice.</summary>
    public static DiagnosticKind DuplicateKey { get; } = new(
        "PAS203",
        Severity.Error,
        new("La clé « {0} » est écrite deux fois.", "The key '{0}' is written twice."),
        new("n’en garder qu’une.", "keep one of them."),
        new(
            "Des deux valeurs, une seule serait lue, et rien ne dirait laquelle. Une clé ne s’écrit qu’une fois à son niveau.",
            "Only one of the two values would be read, and nothing would say which. A key is written once at its level."));

    /// <summary>Anchors and aliases.</summary>
    public static DiagnosticKind Alias { get; } = new(
        "PAS204",
        Severity.Error,
        new("Les ancres et les alias de YAML (& et *) ne sont pas admis.", "YAML anchors and aliases (& and *) are not admitted."),
        new("répéter la valeur, ou mettre entre guillemets un texte qui commence par & ou *.", "repeat the value, or put in quotes a text that begins with & or *."),
        new(
            "Un alias cache ce qui est écrit, et un petit fichier peut ainsi en cacher un énorme. Un texte qui commence par ces signes se met entre guillemets.",
            "An alias hides what is written, and a small file can hide a huge one in this way. A text that begins with these signs goes in quotes."));

    /// <summary>Tags.</summary>
    public static DiagnosticKind Tag { get; } = new(
        "PAS205",
        Severity.Error,
        new("Les étiquettes de YAML (!) ne sont pas admises.", "YAML tags (!) are not admitted."),
        new("enlever l’étiquette, ou mettre entre guillemets un texte qui commence par !.", "remove the tag, or put in quotes a text that begins with !."),
        new(
            "Le format dit déjà quelle valeur est une date, un code ou un texte. Une étiquette n’ajouterait rien et pourrait le contredire.",
            "The format already says which value is a date, a code or a text. A tag would add nothing and could contradict it."));

    /// <summary>A second document in the file.</summary>
    public static DiagnosticKind SecondDocument { get; } = new(
        "PAS206",
        Severity.Error,
        new("Le fichier contient un deuxième document YAML.", "The file holds a second YAML document."),
        new("enlever la ligne --- qui le commence, ou en faire un autre fichier.", "remove the line --- that begins it, or make it another file."),
        new(
            "Un fichier décrit une seule chose : une certification, un bloc, une nomenclature. Une ligne de trois tirets en commence une autre, qui ne serait pas lue.",
            "A file describes one thing: a certification, a block, a nomenclature. A line of three dashes begins another, which would not be read."));

    /// <summary>Nested too deep.</summary>
    public static DiagnosticKind TooDeep { get; } = new(
        "PAS207",
        Severity.Error,
        new("Plus de {0} niveaux sont emboîtés.", "More than {0} levels are nested."),
        new("vérifier les retraits et les crochets.", "check indentation and brackets."),
        new(
            "Le format n’a jamais besoin de plus de huit niveaux. Au-delà de la limite, le fichier est fautif ou hostile.",
            "The format never needs more than eight levels. Beyond the limit the file is faulty or hostile."));

    /// <summary>Too many values.</summary>
    public static DiagnosticKind TooMany { get; } = new(
        "PAS208",
        Severity.Error,
        new("Le fichier contient trop de valeurs (plus de {0} éléments YAML).", "The file holds too many values (more than {0} YAML items)."),
        new("répartir le contenu dans plusieurs fichiers.", "split the content into several files."),
        new(
            "Une fiche complète compte quelques centaines de valeurs. La limite protège la construction du site d’un fichier démesuré.",
            "A whole fiche has a few hundred values. The limit protects the building of the site from an excessive file."));

    /// <summary>A key that is no word.</summary>
    public static DiagnosticKind KeyNotText { get; } = new(
        "PAS209",
        Severity.Error,
        new("Une clé doit être un mot simple.", "A key must be a plain word."),
        new("écrire « clé: valeur ».", "write 'key: value'."),
        new(
            "YAML permet des listes ou des groupes comme clés ; le format ne s’en sert pas. Un crochet ou une accolade en début de texte demande des guillemets.",
            "YAML allows lists or groups as keys; the format does not use them. A bracket or a brace at the start of a text needs quotes."));

    /// <summary>A quotation mark that is not closed.</summary>
    public static DiagnosticKind QuoteOpen { get; } = new(
        "PAS210",
        Severity.Error,
        new("Un texte entre guillemets n’est pas fermé, ou est fermé trop tôt.", "A text in quotes is not closed, or closed too early."),
        new("fermer le guillemet ; dans un texte entre guillemets simples, doubler l’apostrophe.", "close the quote; in a text in single quotes, double the apostrophe."),
        new(
            "L’apostrophe droite ferme un texte entre guillemets simples. Employer l’apostrophe typographique (’) ou des guillemets doubles : titre: \"L'accueil\".",
            "A straight apostrophe closes a text in single quotes. Use the typographic apostrophe (’) or double quotes: titre: \"L'accueil\"."));

    /// <summary>A colon and a blank inside plain text.</summary>
    public static DiagnosticKind ColonInText { get; } = new(
        "PAS211",
        Severity.Error,
        new("Un deux-points suivi d’une espace ne peut pas se trouver ici.", "A colon followed by a blank cannot stand here."),
        new("mettre le texte entre guillemets doubles, ou corriger le retrait de la ligne.", "put the text in double quotes, or mend the indentation of the line."),
        new(
            "« clé: valeur » se reconnaît au deux-points suivi d’une espace ; un texte qui en contient un autre se met entre guillemets. Exemple : titre: \"Vendre : les bases\".",
            "'key: value' is known by the colon followed by a blank; a text that has another one goes in quotes. Example: titre: \"Vendre : les bases\"."));

    /// <summary>Lines that do not align.</summary>
    public static DiagnosticKind Misaligned { get; } = new(
        "PAS212",
        Severity.Error,
        new("Cette ligne ne s’aligne pas avec celles qui la précèdent.", "This line does not align with those before it."),
        new("donner le même retrait aux clés ou aux tirets d’un même niveau.", "give the same indentation to the keys or dashes of one level."),
        new(
            "Les clés d’un même niveau commencent à la même colonne, et chaque élément d’une liste par un tiret. Un mélange des deux, ou un retrait d’une espace de trop, donne cette faute.",
            "The keys of one level begin at the same column, and each item of a list with a dash. A mixture of the two, or one blank too many, gives this fault."));

    /// <summary>A page without its header.</summary>
    public static DiagnosticKind FrontMatterMissing { get; } = new(
        "PAS213",
        Severity.Error,
        new("La page ne commence pas par un en-tête entre deux lignes ---.", "The page does not begin with a header between two lines ---."),
        new("commencer par ---, titre: …, puis une ligne ---.", "begin with ---, titre: …, then a line ---."),
        new(
            "L’en-tête donne le titre de la page, son résumé et son ordre. La deuxième ligne --- le ferme ; le texte en Markdown vient ensuite.",
            "The header gives the title of the page, its summary and its order. The second line --- closes it; the text in Markdown follows."));

    internal static IEnumerable<DiagnosticKind> All =>
    [
        Tab, Syntax, DuplicateKey, Alias, Tag, SecondDocument, TooDeep, TooMany, KeyNotText, QuoteOpen, ColonInText, Misaligned, FrontMatterMissing,
    ];
}
